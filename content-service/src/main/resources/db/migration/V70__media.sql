-- A picture that somebody uploaded, as Plaza made it anew in several sizes. Its files lie outside of the database, each called by
-- the hash of its bytes: several pictures may have the same. Unused ones go after a while, told by unused_since.
create table picture (
    id           uuid primary key,
    owner_id     uuid        not null references account,
    alt          text,
    width        integer     not null check (width > 0),
    height       integer     not null check (height > 0),
    url          text        not null,
    variants     jsonb       not null,
    names        text[]      not null,
    bytes        bigint      not null,
    created_at   timestamptz not null,
    unused_since timestamptz
);

create index picture_owner on picture (owner_id);
create index picture_names on picture using gin (names);
create index picture_unused on picture (unused_since) where unused_since is not null;

-- Which pictures the words of an article show, or its cover. What a revision shows is kept as long as the article.
create table picture_use (
    article_id uuid    not null references article,
    url        text    not null,
    kept       boolean not null,
    primary key (article_id, url)
);

create index picture_use_url on picture_use (url);

-- Files that may belong to no picture: written down before they are stored, and when the last picture that had them is gone.
create table loose_file (
    name text primary key,
    due  timestamptz not null
);

create index loose_file_due on loose_file (due);

alter table article
    add column cover_id  uuid references picture on delete set null,
    add column cover_alt text;
create index article_cover on article (cover_id) where cover_id is not null;

alter table account add column avatar_id uuid references picture on delete set null;
create index account_avatar on account (avatar_id) where avatar_id is not null;
