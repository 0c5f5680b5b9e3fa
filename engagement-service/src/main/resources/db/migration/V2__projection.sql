-- How far content's events have been applied, in one row: the position is stored with the effects of what lies before it.
create table event_reading (
    only_row boolean primary key default true check (only_row),
    position text,
    rebuilt  text
);

insert into event_reading default values;

-- An event that could not be applied and was stepped over: nothing of it is lost, and it can be looked into.
create table event_refused (
    position   text primary key,
    type       text        not null,
    data       jsonb,
    why        text        not null,
    refused_at timestamptz not null
);

-- Topics and cash tags of what readers see, in lower case: what the feed of a topic goes by.
create table article_topic (
    topic        text        not null,
    published_at timestamptz not null,
    article_id   uuid        not null references article_card,
    primary key (topic, published_at, article_id)
);

create index article_topic_article on article_topic (article_id);
create index article_card_latest on article_card (published_at desc, id desc) where state = 'PUBLISHED';
create index article_card_author on article_card (author_id, published_at desc, id desc) where state = 'PUBLISHED';

-- The rank of the hot feed needs no re-computing as time passes: ten times the engagement weighs as much as 45,000 seconds.
alter table article_count
    add published_second double precision,
    add score bigint not null default 0,
    add hot double precision generated always as (log(greatest(score, 1)::double precision) + published_second / 45000) stored;

create index article_count_hot on article_count (hot desc, article_id desc) where hot is not null;
