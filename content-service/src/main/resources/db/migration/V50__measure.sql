-- Context that moderators put beside an article.
create table note (
    id           uuid primary key,
    article_id   uuid        not null references article,
    text         text        not null,
    reason       text,
    by_id        uuid        not null references account,
    at           timestamptz not null,
    ended_at     timestamptz,
    ended_by_id  uuid references account,
    ended_reason text
);

create unique index note_current on note (article_id) where ended_at is null;
create index note_article on note (article_id, at);

-- A disclaimer that moderators added to an article: no rule demands it, and its author did not choose it.
create table added_disclaimer (
    id           uuid primary key,
    article_id   uuid        not null references article,
    key          text        not null references disclaimer,
    reason       text        not null,
    by_id        uuid        not null references account,
    at           timestamptz not null,
    ended_at     timestamptz,
    ended_by_id  uuid references account,
    ended_reason text
);

create unique index added_disclaimer_current on added_disclaimer (article_id, key) where ended_at is null;
create index added_disclaimer_article on added_disclaimer (article_id, at);

create index withholding_article on withholding (article_id, at);
