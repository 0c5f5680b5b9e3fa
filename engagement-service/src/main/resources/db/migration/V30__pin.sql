-- Compares boards and positions in the same index as times; trusted, so that the owner of the database may create it.
create extension if not exists btree_gist;

-- What holds on a board now is what a feed joins: starts_at <= :now and (ends_at is null or ends_at > :now), by position, and of
-- articles that are published. A pin that was removed ends at that moment (one that had not begun: when it begins, so never is).
create table pin (
    id         uuid primary key default uuidv7(),
    board      text        not null check (board ~ '^(site|topic:.+|account:.+)$'),
    position   integer     not null check (position >= 1),
    article_id uuid        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz,
    note       text check (char_length(note) <= 200),
    booked_by  uuid        not null,
    booked_at  timestamptz not null,
    removed_at timestamptz,
    check (ends_at > starts_at or (removed_at is not null and ends_at = starts_at)),
    -- The database itself refuses two pins in one slot at one time, and an article in two slots. Looked at when the transaction
    -- ends, so that two pins can change places.
    constraint pin_slot exclude using gist (board with =, position with =, tstzrange(starts_at, ends_at, '[)') with &&)
        deferrable initially deferred,
    constraint pin_article exclude using gist (board with =, article_id with =, tstzrange(starts_at, ends_at, '[)') with &&)
        deferrable initially deferred
);

create index pin_board_span on pin (board, starts_at);

-- One row per board that was ever booked: its version counts the changes, and its lock puts them one after the other.
create table pin_board (
    board   text primary key,
    version bigint not null
);

-- Who did what, when, and the bookings of the board before and after. Nobody rewrites it.
create table pin_change (
    id         uuid primary key default uuidv7(),
    board      text        not null,
    version    bigint      not null,
    action     text        not null check (action in ('BOOKED', 'CHANGED', 'REMOVED', 'REPLACED')),
    by_id      uuid        not null,
    at         timestamptz not null,
    before     jsonb       not null,
    after      jsonb       not null,
    unique (board, version)
);

revoke update, delete on pin_change from ${app_role};
