create table article (
    id                  uuid primary key,
    version             integer     not null,
    author_id           uuid        not null references account,
    state               text        not null check (state in ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'DELETED')),
    revision            integer     not null check (revision >= 0),
    language            text        not null,
    topics              text[]      not null,
    cashtags            text[]      not null,
    mentions            uuid[]      not null,
    disclaimers         text[]      not null,
    unrevised           boolean     not null,
    ai_assisted         boolean     not null,
    source_kind         text        not null check (source_kind in ('ORIGINAL', 'THIRD_PARTY', 'SYNDICATED', 'SPONSORED')),
    source_name         text,
    source_url          text,
    source_author       text,
    source_published_at timestamptz,
    source_licence      text,
    scheduled_for       timestamptz check ((scheduled_for is not null) = (state = 'SCHEDULED')),
    published_at        timestamptz,
    edited_at           timestamptz,
    created_at          timestamptz not null,
    check (source_kind = 'ORIGINAL' or (source_name is not null and source_url is not null)),
    check (state <> 'PUBLISHED' or (published_at is not null and revision > 0))
);

-- Lists of what everyone may read, newest first: of all, and of one author.
create index article_latest on article (published_at desc, id desc) where state = 'PUBLISHED';
create index article_author_latest on article (author_id, published_at desc, id desc) where state = 'PUBLISHED';
-- An author's own drafts.
create index article_author on article (author_id, state, created_at desc, id desc);
create index article_due on article (scheduled_for) where state = 'SCHEDULED';
-- A slug ends in the last eight digits of the id, and these find the article, whatever its title was then.
create index article_tail on article (author_id, right(id::text, 8));

-- The words of an article: its own language's, and those of each translation.
create table article_text (
    id         uuid primary key,
    article_id uuid    not null references article,
    language   text    not null,
    title      text    not null,
    summary    text,
    excerpt    text    not null,
    body       text    not null,
    html       text    not null,
    renderer   integer not null,
    machine    boolean not null,
    by_name    text,
    unique (article_id, language)
);

-- What an article said, from its first publication on. Nobody rewrites it.
create table article_revision (
    article_id uuid        not null references article,
    number     integer     not null check (number > 0),
    by_id      uuid        not null references account,
    at         timestamptz not null,
    content    jsonb       not null,
    primary key (article_id, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% never changes', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger article_revision_never_changes before update or delete or truncate on article_revision
    for each statement execute function refuse_change();

-- Where an article is listed under a topic, or a cash tag in lower case.
create table article_topic (
    topic        text        not null,
    published_at timestamptz not null,
    article_id   uuid        not null references article,
    counted      boolean     not null,
    primary key (topic, published_at, article_id)
);

create index article_topic_article on article_topic (article_id);

create table topic (
    name text primary key,
    uses integer not null check (uses >= 0)
);

create index topic_prefix on topic (name text_pattern_ops);

-- A moderator's statement of reasons; it ends by the clock, or by another statement.
create table withholding (
    id           uuid primary key,
    article_id   uuid        not null references article,
    rule         text        not null,
    facts        text        not null,
    reason       text        not null,
    by_id        uuid        not null references account,
    at           timestamptz not null,
    until        timestamptz,
    ended_at     timestamptz,
    ended_by_id  uuid references account,
    ended_reason text
);

create unique index withholding_current on withholding (article_id) where ended_at is null;
create index withholding_ending on withholding (until) where ended_at is null and until is not null;
