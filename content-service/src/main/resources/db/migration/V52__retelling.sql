-- How far others have been told of the articles to which new rules give or take a disclaimer.
create table retelling (
    rules    integer primary key references disclaimer_rules,
    articles integer     not null,
    told     integer     not null default 0 check (told >= 0),
    last_id  uuid        not null default '00000000-0000-0000-0000-000000000000',
    begun_at timestamptz not null,
    over_at  timestamptz
);

create index retelling_open on retelling (rules) where over_at is null;

-- For going through all that is published in pieces.
create index article_published on article (id) where state = 'PUBLISHED';
