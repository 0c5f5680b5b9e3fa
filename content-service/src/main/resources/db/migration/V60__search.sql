create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Words as they are compared: small, without accents (đ is d), and nothing but blanks between them. PostgreSQL's own reading of texts goes
-- by the locale, which here knows ASCII alone: this does not. Marks of other scripts stay, and what is not seen goes.
create function search_fold(words text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(regexp_replace(public.unaccent('public.unaccent', lower(words collate pg_c_utf8)),
        U&'[\00AD\200B-\200F\2060\FEFF]' collate pg_c_utf8, '', 'g'), '[[:punct:][:space:][:cntrl:]]+' collate pg_c_utf8, ' ', 'g')
$$;

-- Which words are forms of one, by the language that they are in. Of other languages, Vietnamese among them, words are as they are.
create function search_stemming(language text) returns regconfig language sql immutable parallel safe strict as $$
    select (case split_part(language, '-', 1)
        when 'ar' then 'arabic' when 'ca' then 'catalan' when 'da' then 'danish' when 'de' then 'german' when 'el' then 'greek'
        when 'en' then 'english' when 'es' then 'spanish' when 'et' then 'estonian' when 'eu' then 'basque' when 'fi' then 'finnish'
        when 'fr' then 'french' when 'ga' then 'irish' when 'hi' then 'hindi' when 'hu' then 'hungarian' when 'hy' then 'armenian'
        when 'id' then 'indonesian' when 'it' then 'italian' when 'lt' then 'lithuanian' when 'nb' then 'norwegian'
        when 'ne' then 'nepali' when 'nl' then 'dutch' when 'nn' then 'norwegian' when 'no' then 'norwegian'
        when 'pt' then 'portuguese' when 'ro' then 'romanian' when 'ru' then 'russian' when 'sr' then 'serbian' when 'sv' then 'swedish'
        when 'ta' then 'tamil' when 'tr' then 'turkish' when 'yi' then 'yiddish' else 'simple' end)::regconfig
$$;

-- What stands in a page, without its tags and the few signs that are written as entities.
create function search_words(html text) returns text language sql immutable parallel safe strict as $$
    select public.search_fold(regexp_replace(html, '<[^>]*>|&[#a-zA-Z0-9]+;', ' ', 'g'))
$$;

-- Texts are searched in blocks of those that were published one after another: what is common is found among the newest alone.
create sequence search_number;
-- What was there before is taken in afterwards, the newest first, and gets numbers below those of what comes meanwhile.
create sequence search_past increment -1 maxvalue -1 start -1;

-- What is searched in: each text of what is published. Beside its words stand signs that no text can hold, because they begin with a blank,
-- for all that a search is narrowed by: then the index alone answers it. Rows are short, and the words apart from them, so that the newest
-- of many can be told without reading their words.
create table article_search (
    text_id      uuid primary key references article_text on delete cascade,
    article_id   uuid        not null,
    language     text        not null,
    stemming     regconfig   not null,
    block        integer     not null,
    published_at timestamptz not null,
    title        text        not null,
    headline     tsvector    not null,
    document     tsvector    not null
) with (toast_tuple_target = 256);

alter table article_search alter column headline set storage external;
alter table article_search alter column document set storage external;

create index article_search_block on article_search (block);

-- The languages in which there are words at all: a search asks in each of them.
create table search_stemming (
    stemming regconfig primary key
);

create function search_signs(article article, language text, stemming regconfig, block integer) returns tsvector language sql stable as $$
    select array_to_tsvector(array[' w:' || stemming, ' b:' || block, ' l:' || language, ' s:' || article.source_kind,
        ' a:' || article.author_id] || array(select distinct ' t:' || lower(topic) from unnest(article.topics || article.cashtags) topic))
$$;

-- What is past never replaces what somebody has written meanwhile.
create function search_index(texts uuid[], past boolean) returns void language sql as $$
    delete from article_search s where s.text_id = any(texts) and not exists (
        select from article_text t join article a on a.id = t.article_id where t.id = s.text_id and a.state = 'PUBLISHED');

    insert into search_stemming select distinct search_stemming(t.language) from article_text t where t.id = any(texts)
    on conflict do nothing;

    insert into article_search (text_id, article_id, language, stemming, block, published_at, title, headline, document)
    select t.id, a.id, t.language, w.stemming, w.block, a.published_at, w.title, h.headline,
        h.headline || setweight(to_tsvector(w.stemming, search_fold(coalesce(t.summary, ''))), 'C')
            || setweight(to_tsvector(w.stemming, search_words(t.html)), 'D')
    from unnest(texts) with ordinality as each (id, place)
        join article_text t on t.id = each.id join article a on a.id = t.article_id and a.state = 'PUBLISHED'
        cross join lateral (select search_stemming(t.language), trim(search_fold(t.title)),
            coalesce((select s.block from article_search s where s.text_id = t.id),
                nextval(case when past then 'search_past' else 'search_number' end) / 1024)::integer
            offset 0) as w (stemming, title, block)
        cross join lateral (select search_signs(a, t.language, w.stemming, w.block)
            || setweight(to_tsvector(w.stemming, w.title), 'A')
            || setweight(to_tsvector(w.stemming, search_fold(array_to_string(a.topics || a.cashtags, ' '))), 'B')) as h (headline)
    order by each.place
    on conflict (text_id) do update set language = excluded.language, stemming = excluded.stemming,
        published_at = excluded.published_at, title = excluded.title, headline = excluded.headline, document = excluded.document
        where not past
$$;

create function search_text_changed() returns trigger language plpgsql as $$
begin
    perform search_index(array[new.id], false);
    return null;
end $$;

create function search_article_changed() returns trigger language plpgsql as $$
begin
    perform search_index(array(select id from article_text where article_id = new.id), false);
    return null;
end $$;

create trigger article_text_search after insert or update of language, title, summary, html on article_text
    for each row execute function search_text_changed();
create trigger article_search after update of state, author_id, topics, cashtags, source_kind, published_at on article
    for each row when ((old.state, old.author_id, old.topics, old.cashtags, old.source_kind, old.published_at)
        is distinct from (new.state, new.author_id, new.topics, new.cashtags, new.source_kind, new.published_at))
    execute function search_article_changed();

-- Short waiting lists: every search reads them whole.
create index article_search_document on article_search using gin (document) with (gin_pending_list_limit = 256);
create index article_search_headline on article_search using gin (headline) with (gin_pending_list_limit = 256);
create index article_search_title on article_search (title text_pattern_ops);

-- People and topics, as they are spoken of.
create function search_person(handle text, display_name text) returns text language sql immutable parallel safe strict as $$
    select ' ' || trim(public.search_fold(handle)) || ' ' || trim(public.search_fold(display_name)) || ' '
$$;
create function search_topic(name text) returns text language sql immutable parallel safe strict as $$
    select ' ' || trim(public.search_fold(name)) || ' '
$$;
create index account_search on account using gin (search_person(handle, display_name) gin_trgm_ops) where state = 'ACTIVE';
create index topic_search on topic using gin (search_topic(name) gin_trgm_ops) where uses > 0;
