create table comment (
    id               uuid primary key default uuidv7(),
    article_id       uuid        not null,
    article_revision integer     not null,
    parent_id        uuid references comment,
    author_id        uuid        not null,
    depth            integer     not null check (depth >= 0 and (depth = 0) = (parent_id is null)),
    body             text check (char_length(body) <= 4000),
    html             text,
    state            text        not null default 'VISIBLE' check (state in ('VISIBLE', 'DELETED')),
    revision         integer     not null default 1,
    likes            bigint      not null default 0 check (likes >= 0),
    -- those that answer it directly, deleted ones too: they keep their place
    replies          bigint      not null default 0 check (replies >= 0),
    created_at       timestamptz not null,
    edited_at        timestamptz,
    deleted_at       timestamptz,
    deleted_by       uuid,
    check (state = 'DELETED' or body is not null and html is not null)
);

create index comment_new on comment (article_id, created_at, id) where parent_id is null;
create index comment_best on comment (article_id, likes, created_at, id) where parent_id is null;
create index comment_reply_new on comment (parent_id, created_at, id) where parent_id is not null;
create index comment_reply_best on comment (parent_id, likes, created_at, id) where parent_id is not null;

create table comment_like (
    comment_id uuid        not null references comment,
    account_id uuid        not null,
    at         timestamptz not null,
    primary key (comment_id, account_id)
);
