-- What machines made of an article's words when a reader wished for it: once for each edition of the original and language, and kept. It
-- belongs to no revision, because nobody edited anything; where a person has translated into the same language, that is shown.
create table machine_translation (
    article_id uuid        not null references article,
    of_edition integer     not null,
    language   text        not null,
    -- Of the original, as it was said to be then: words that turn out to be in another language are no longer translated by this.
    from_language text     not null,
    title      text        not null,
    summary    text        not null,
    derived    boolean     not null,
    body       text        not null,
    html       text        not null,
    renderer   integer     not null,
    engine     text        not null,
    at         timestamptz not null,
    -- Of the text, as proofs hash it, once its words were taken away with those of the original.
    hash       text,
    primary key (article_id, of_edition, language)
);

-- Which of them is being made, by whichever instance: whoever makes it says now and then that they still do.
create table machine_request (
    article_id uuid        not null references article,
    language   text        not null,
    of_edition integer     not null,
    alive_at   timestamptz not null,
    failed_at  timestamptz,
    primary key (article_id, of_edition, language)
);

-- All texts in which an article can be read now. A machine's is of the words that it has now, or it is none.
create view shown_text as
    select t.article_id, t.language, t.title, coalesce(t.summary, t.excerpt) as summary, t.summary is null as derived, t.body, t.html,
        t.machine, t.by_name, t.by_id, t.edition, t.of_edition, t.cashtags, t.hashtags, cast(null as text) as engine, cast(null as timestamptz) as at
    from article_text t
    union all
    select m.article_id, m.language, m.title, m.summary, m.derived, m.body, m.html,
        true, null, null, null, m.of_edition, cast('{}' as text[]), cast('{}' as text[]), m.engine, m.at
    from machine_translation m join article a on a.id = m.article_id
        join article_text o on o.article_id = m.article_id and o.language = a.language and o.edition = m.of_edition
            and o.language = m.from_language and m.hash is null
    where not exists (select from article_text x where x.article_id = m.article_id and x.language = m.language);
