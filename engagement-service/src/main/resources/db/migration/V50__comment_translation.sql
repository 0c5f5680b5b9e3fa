-- What a machine made of a comment's words, once for each revision and language. The application adds to it and changes nothing.
create table comment_translation (
    comment_id    uuid        not null references comment,
    revision      integer     not null,
    language      text        not null,
    from_language text        not null,
    body          text        not null check (char_length(body) <= 16000),
    html          text        not null,
    engine        text        not null,
    at            timestamptz not null,
    primary key (comment_id, revision, language)
);

revoke update, delete, truncate on comment_translation from ${app_role};

-- Who asks for one just now, or why it could not be had: both for a minute, so that one that died with its process is asked for
-- again, and a server that is broken is not asked at each click.
create table comment_translation_claim (
    comment_id uuid        not null references comment,
    revision   integer     not null,
    language   text        not null,
    at         timestamptz not null,
    failure    text,
    primary key (comment_id, revision, language)
);

create index comment_translation_claim_age on comment_translation_claim (at);

create index comment_author on comment (author_id);

-- A translation goes with the words that it is of: when they are edited, when their author takes them back, or leaves.
create function comment_words_gone() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from comment_translation where comment_id = new.id;
    return null;
end $$;

create trigger comment_words_gone after update of body on comment for each row
    when (new.body is distinct from old.body) execute function comment_words_gone();

create function comment_author_gone() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    delete from comment_translation where comment_id in (select id from comment where author_id = new.id);
    return null;
end $$;

create trigger comment_author_gone after update of state on account_card for each row
    when (new.state = 'DELETED') execute function comment_author_gone();

revoke execute on function comment_words_gone(), comment_author_gone() from public;
