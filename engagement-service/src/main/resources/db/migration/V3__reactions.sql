-- One of each per account and article: the key says so, and whoever inserts minds no conflict.
create table article_like (
    article_id uuid        not null references article_card,
    account_id uuid        not null references account_card,
    at         timestamptz not null,
    primary key (article_id, account_id)
);

create index article_like_newest on article_like (article_id, at desc, account_id desc);

create table bookmark (
    account_id uuid        not null references account_card,
    article_id uuid        not null references article_card,
    at         timestamptz not null,
    primary key (account_id, article_id)
);

create index bookmark_newest on bookmark (account_id, at desc, article_id desc);

create table repost (
    id         uuid primary key default uuidv7(),
    account_id uuid        not null references account_card,
    article_id uuid        not null references article_card,
    revision   integer     not null,
    quote      text check (char_length(quote) between 1 and 500),
    at         timestamptz not null
);

-- as many quotes as one has words, but one plain repost
create unique index repost_plain on repost (account_id, article_id) where quote is null;
create index repost_of_account on repost (account_id, at desc, id desc);
create index repost_of_article on repost (article_id, at desc, id desc);

create table share (
    code       text primary key,
    account_id uuid        not null references account_card,
    article_id uuid        not null references article_card,
    channel    text        not null,
    at         timestamptz not null,
    visits     bigint      not null default 0,
    unique (account_id, article_id, channel)
);

create table follow_account (
    follower_id uuid        not null references account_card,
    followed_id uuid        not null references account_card,
    at          timestamptz not null,
    primary key (follower_id, followed_id),
    check (follower_id <> followed_id)
);

create index follow_account_newest on follow_account (follower_id, at desc, followed_id desc);
create index follow_account_followers on follow_account (followed_id, at desc, follower_id desc);

create table follow_topic (
    follower_id uuid        not null references account_card,
    topic       text        not null,
    at          timestamptz not null,
    primary key (follower_id, topic)
);

create index follow_topic_newest on follow_topic (follower_id, at desc, topic desc);

create table follow_count (
    account_id uuid primary key,
    followers  bigint not null default 0 check (followers >= 0),
    followed   bigint not null default 0 check (followed >= 0)
);

create table topic_count (
    topic     text primary key,
    followers bigint not null default 0 check (followers >= 0)
);
