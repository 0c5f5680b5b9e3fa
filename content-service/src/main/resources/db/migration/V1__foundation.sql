-- The application's role reads and writes rows; only the owner of the schema changes its shape.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage on sequences to ${app_role};

create table account (
    id                uuid primary key,
    version           integer     not null,
    handle            text        not null,
    display_name      text        not null,
    email             text,
    bio               text        not null,
    language          text        not null,
    avatar_url        text,
    certified         boolean     not null default false,
    roles             text[]      not null,
    state             text        not null check (state in ('ACTIVE', 'SUSPENDED', 'DELETED')),
    tokens_not_before timestamptz not null default 'epoch',
    created_at        timestamptz not null
);

create unique index account_handle on account (lower(handle));
create unique index account_email on account (lower(email));

-- An outbox. A later number can commit before an earlier one, so readers go by transaction, then by number,
-- and only through transactions that are older than every running one.
create table event (
    number  bigint generated always as identity primary key,
    txid    xid8        not null default pg_current_xact_id(),
    id      uuid        not null default uuidv7(),
    type    text        not null,
    subject uuid        not null,
    data    jsonb       not null,
    at      timestamptz not null
);

create index event_order on event (txid, number);

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
