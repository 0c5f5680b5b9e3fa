-- Whether the links of articles from elsewhere still answer: a row for each link, whatever number of articles has it.
create table source_check (
    key           text primary key,
    url           text        not null,
    host          text        not null,
    next_at       timestamptz not null,
    asked_at      timestamptz,
    last_seen_at  timestamptz,
    failures      integer     not null default 0,
    failing_since timestamptz,
    dead_since    timestamptz,
    check (key = md5(url))
);

create index source_check_due on source_check (next_at);
create index source_check_host on source_check (host, asked_at) where asked_at is not null;

-- By a hash: links may be longer than what an index takes.
create index article_source on article (md5(source_url)) where state = 'PUBLISHED' and source_kind <> 'ORIGINAL';

-- Not all at once: what is published together is asked for over a day.
create function note_source() returns trigger language plpgsql as $$
begin
    insert into source_check (key, url, host, next_at)
    values (md5(new.source_url), new.source_url, lower(split_part(split_part(new.source_url, '://', 2), '/', 1)),
        greatest(new.published_at, coalesce(new.edited_at, new.published_at)) + interval '1 hour' + random() * interval '1 day')
    on conflict (key) do nothing;
    return null;
end $$;

create trigger article_notes_source after insert or update of state, source_kind, source_url on article
    for each row when (new.state = 'PUBLISHED' and new.source_kind <> 'ORIGINAL') execute function note_source();

insert into source_check (key, url, host, next_at)
select distinct on (md5(source_url)) md5(source_url), source_url,
    lower(split_part(split_part(source_url, '://', 2), '/', 1)), now() + random() * interval '7 days'
from article where state = 'PUBLISHED' and source_kind <> 'ORIGINAL';
