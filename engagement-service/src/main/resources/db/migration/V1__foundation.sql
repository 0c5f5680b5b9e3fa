-- The application's role reads and writes rows; only the owner of the schema changes its shape.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage on sequences to ${app_role};

-- What content-service tells of accounts and articles (a projection of its events; can be made anew from the first one).
create table account_card (
    id                uuid primary key,
    handle            text        not null,
    display_name      text        not null,
    avatar_url        text,
    certified         boolean     not null,
    bio               text        not null default '',
    language          text        not null default 'en',
    roles             text[]      not null default '{user}',
    state             text        not null default 'ACTIVE',
    tokens_not_before timestamptz not null default 'epoch'
);

-- not unique: an event may bring a handle to its new owner before it takes it from the old one
create index account_card_handle on account_card (lower(handle));

create table article_card (
    id           uuid primary key,
    author_id    uuid        not null references account_card,
    state        text        not null,
    revision     integer     not null,
    slug         text,
    url          text,
    language     text,
    title        text,
    summary      text,
    topics       text[]      not null default '{}',
    cashtags     text[]      not null default '{}',
    cover        jsonb,
    source_kind  text,
    source_name  text,
    translations jsonb       not null default '[]',
    disclaimers  jsonb       not null default '[]',
    published_at timestamptz,
    edited_at    timestamptz
);

create table once_answer (
    account_id uuid        not null,
    key        text        not null,
    request    bytea       not null,
    status     integer     not null,
    location   text,
    body       text,
    made_at    timestamptz not null,
    primary key (account_id, key)
);

create index once_answer_age on once_answer (made_at);

-- No count is counted at reading time: each change of a like, a comment … changes its number here, in the same transaction.
create table article_count (
    article_id uuid primary key,
    likes      bigint not null default 0 check (likes >= 0),
    comments   bigint not null default 0 check (comments >= 0),
    reposts    bigint not null default 0 check (reposts >= 0),
    shares     bigint not null default 0 check (shares >= 0),
    rewards    bigint not null default 0 check (rewards >= 0),
    views      bigint not null default 0 check (views >= 0)
);

create table article_rewarded (
    article_id uuid   not null,
    asset      text   not null,
    amount     bigint not null check (amount >= 0),
    primary key (article_id, asset)
);
