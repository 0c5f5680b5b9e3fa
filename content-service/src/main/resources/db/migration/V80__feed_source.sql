-- Accounts that Plaza made to publish a source's items under. Nobody can sign in as one.
create table feed_account (
    account_id uuid primary key references account
);

-- A feed whose items the square publishes, as an admin set it up; and beside it how far its fetching is, which no edit touches.
create table feed_source (
    id             uuid primary key,
    version        integer     not null,
    name           text        not null,
    address        text        not null,
    account_id     uuid        not null references account,
    kind           text        not null check (kind in ('THIRD_PARTY', 'SYNDICATED')),
    licence        text,
    full_text      boolean     not null,
    topics         text[]      not null,
    language       text        not null,
    every_minutes  integer     not null check (every_minutes between 5 and 10080),
    publish        boolean     not null,
    paused         boolean     not null,
    paused_because text check (paused_because in ('ADMIN', 'GONE', 'ACCOUNT')),
    created_at     timestamptz not null,
    etag           text,
    last_modified  text,
    failures       integer     not null default 0,
    next_run_at    timestamptz not null,
    run_id         uuid,
    leased_until   timestamptz,
    check (paused = (paused_because is not null))
);

create unique index feed_source_address on feed_source (address);
create index feed_source_due on feed_source (next_run_at) where not paused;

-- One look at a source; kept for a month.
create table source_run (
    id         uuid primary key,
    source_id  uuid        not null references feed_source on delete cascade,
    started_at timestamptz not null,
    ended_at   timestamptz,
    outcome    text        not null check (outcome in ('RUNNING', 'IMPORTED', 'UNCHANGED', 'FAILED', 'GONE')),
    trouble    text,
    status     integer,
    added      integer     not null default 0,
    updated    integer     not null default 0,
    same       integer     not null default 0,
    skipped    integer     not null default 0,
    skips      jsonb       not null default '[]'
);

create index source_run_latest on source_run (source_id, started_at desc, id desc);
create index source_run_age on source_run (started_at);

-- What came from a source, each thing once; without a source if that was removed. What it said is kept as a hash, as is what was made of it, so that it is known who changed it.
create table feed_item (
    id         uuid primary key,
    source_id  uuid references feed_source on delete set null,
    guid       bytea       not null,
    title      text        not null,
    link       text,
    link_key   text,
    title_key  text,
    at         timestamptz not null,
    seen_at    timestamptz not null,
    outcome    text        not null check (outcome in ('ARTICLE', 'SAME', 'SKIPPED')),
    reason     text,
    article_id uuid references article,
    said       bytea       not null,
    written    bytea,
    unique (source_id, guid),
    check (outcome = 'SKIPPED' or article_id is not null)
);

create index feed_item_latest on feed_item (source_id, at desc, id desc);
create index feed_item_link on feed_item (link_key) where outcome = 'ARTICLE';
create index feed_item_title on feed_item (title_key, at) where outcome = 'ARTICLE';

-- Where a picture that was fetched for an account is kept, so that an item which changes does not fetch it anew.
create table fetched_picture (
    owner_id uuid not null references account,
    address  text not null,
    url      text not null,
    primary key (owner_id, address)
);
