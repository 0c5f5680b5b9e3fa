-- Handles that look alike have one skeleton.
alter table account add column skeleton text not null;
create unique index account_skeleton on account (skeleton);

create table credential (
    account_id uuid primary key references account,
    hash       text        not null,
    changed_at timestamptz not null
);

-- One sign-in on one device, and the family of refresh tokens that came of it.
create table session (
    id           uuid primary key default uuidv7(),
    account_id   uuid        not null references account,
    user_agent   text,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null
);

create index session_account on session (account_id);
create index session_expiry on session (expires_at);

-- Used ones are kept until they expire: one that comes again was stolen, or its successor was.
create table refresh_token (
    hash       bytea primary key,
    session_id uuid        not null references session on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index refresh_token_session on refresh_token (session_id);
create index refresh_token_expiry on refresh_token (expires_at);

create table api_token (
    id           uuid primary key,
    account_id   uuid        not null references account,
    name         text        not null,
    scopes       text[]      not null,
    hash         bytea       not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz
);

create index api_token_account on api_token (account_id, id);
