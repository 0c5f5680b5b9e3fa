-- A host ends where a path, a question or a fragment begins.
create function source_host(url text) returns text language sql immutable
    return lower(coalesce(substring(url from '^[^:]*://([^/?#]*)'), ''));

create or replace function note_source() returns trigger language plpgsql as $$
begin
    insert into source_check (key, url, host, next_at)
    values (md5(new.source_url), new.source_url, source_host(new.source_url),
        greatest(new.published_at, coalesce(new.edited_at, new.published_at)) + interval '1 hour' + random() * interval '1 day')
    on conflict (key) do nothing;
    return null;
end $$;

update source_check set host = source_host(url) where host <> source_host(url);

-- Where an item that its feed calls something else now is found again.
create index feed_item_own_link on feed_item (source_id, link_key) where link_key is not null;
