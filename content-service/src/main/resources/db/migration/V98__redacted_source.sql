-- A redaction takes what names the source, too: its name, author and link. Its kind, which the rules look at, stays, and
-- so does what a translation names: that is told with the translation, since it no longer counts as named by the article.
create or replace function redacted(said jsonb) returns jsonb language sql immutable parallel safe strict as $$
    select said || jsonb_build_object('cover', null, 'mentions', '[]'::jsonb,
        'source', (said -> 'source') - '{name,author,url}'::text[], 'texts', (
        select coalesce(jsonb_agg(jsonb_build_object('language', text -> 'language', 'title', '', 'summary', '',
                'machine', coalesce(text -> 'machine', 'false'))
            || jsonb_strip_nulls(jsonb_build_object('edition', text -> 'edition', 'of', text -> 'of', 'named', text -> 'named'))
            || case when text ? 'body' then '{"body": "", "html": ""}'::jsonb else '{}' end order by place), '[]')
        from jsonb_array_elements(said -> 'texts') with ordinality as each (text, place)))
$$;

-- Likewise of what was redacted before.
alter table article_revision disable trigger article_revision_never_changes;
update article_revision set content = redacted(content), head = redacted(head) where redacted_at is not null;
alter table article_revision enable trigger article_revision_never_changes;
update event e set data = data #- '{article,source,name}' from article_revision r
    where r.redacted_at is not null and e.subject = r.article_id and e.data #>> '{article,revision}' = cast(r.number as text)
        and e.data #> '{article,source,name}' is not null;
