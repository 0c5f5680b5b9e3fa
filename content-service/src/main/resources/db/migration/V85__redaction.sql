-- Moderators can take the words of a revision away for good. That there was one, since when, and why it says no more, stays; so do the
-- hashes of its texts, by language: a proof of what it said can still be checked, and given.
alter table article_revision
    add column redacted_at     timestamptz,
    add column redacted_by_id  uuid references account,
    add column redacted_reason text,
    add column hashes          jsonb,
    add constraint article_revision_redaction check (num_nulls(redacted_at, redacted_by_id, redacted_reason, hashes) in (0, 4));

-- A snapshot without its words, pictures, and whom they name. What the rules look at stays, and which edition of the words it was: nothing that a reader saw under it changes.
create function redacted(said jsonb) returns jsonb language sql immutable parallel safe strict as $$
    select said || jsonb_build_object('cover', null, 'mentions', '[]'::jsonb, 'texts', (
        select coalesce(jsonb_agg(jsonb_build_object('language', text -> 'language', 'title', '', 'summary', '',
                'machine', coalesce(text -> 'machine', 'false'))
            || jsonb_strip_nulls(jsonb_build_object('edition', text -> 'edition', 'of', text -> 'of'))
            || case when text ? 'body' then '{"body": "", "html": ""}'::jsonb else '{}' end order by place), '[]')
        from jsonb_array_elements(said -> 'texts') with ordinality as each (text, place)))
$$;

-- As a proof hashes a text: SHA-256 of canonical JSON (RFC 8785). Texts hold no control characters but line feed and tab, and what
-- PostgreSQL writes of such is canonical.
create function text_hashes(said jsonb) returns jsonb language sql immutable parallel safe strict as $$
    select coalesce(jsonb_object_agg(text ->> 'language', encode(sha256(convert_to(format('{"body":%s,"language":%s,"summary":%s,"title":%s}',
        text -> 'body', text -> 'language', coalesce(text -> 'summary', '""'), text -> 'title'), 'UTF8')), 'hex')), '{}')
    from jsonb_array_elements(said -> 'texts') text
$$;

create function refuse_all_but_redaction() returns trigger language plpgsql as $$
begin
    if old.redacted_at is null and new.redacted_at is not null
        and (new.article_id, new.number, new.by_id, new.at) = (old.article_id, old.number, old.by_id, old.at)
        and new.content = redacted(old.content) and new.head = redacted(old.head) and new.hashes = text_hashes(old.content) then
        return new;
    end if;
    raise exception '% never changes, but for a redaction', tg_table_name using errcode = 'restrict_violation';
end $$;

drop trigger article_revision_never_changes on article_revision;
create trigger article_revision_never_goes before delete or truncate on article_revision
    for each statement execute function refuse_change();
create trigger article_revision_never_changes before update on article_revision
    for each row execute function refuse_all_but_redaction();

-- What was told of a revision is redacted with it, and found by what it was about.
create index event_subject on event (subject);
