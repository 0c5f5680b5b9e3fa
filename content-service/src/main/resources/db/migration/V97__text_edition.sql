-- Which words an article had in each language, and the first revision with them: how a translation changed is read here, and a language that
-- comes again goes on counting.
create table text_edition (
    article_id uuid    not null,
    language   text    not null,
    edition    integer not null check (edition > 0),
    revision   integer not null,
    original   boolean not null,
    primary key (article_id, language, edition),
    foreign key (article_id, revision) references article_revision
);

-- Until now a language that came again began anew: such editions get the numbers that follow, all others keep theirs.
with said as (
    select r.article_id, text ->> 'language' as language, r.number, coalesce((text ->> 'edition')::integer, 1) as edition,
        text ->> 'language' = r.head ->> 'language' as original
    from article_revision r cross join jsonb_array_elements(r.head -> 'texts') text),
neighbours as (
    select said.*, lag(number) over one as before, lag(edition) over one as was
    from said window one as (partition by article_id, language order by number)),
begun as (
    select article_id, language, number, edition, original, row_number() over (partition by article_id, language order by number) as turn
    from neighbours where before is distinct from number - 1 or was <> edition)
insert into text_edition (article_id, language, edition, revision, original)
select article_id, language, turn + max(edition - turn) over (partition by article_id, language order by number), number, original
from begun;

update article_text t set edition = kept.edition
from (select article_id, language, max(edition) as edition from text_edition group by article_id, language) kept, article a
where kept.article_id = t.article_id and kept.language = t.language and a.id = t.article_id and a.language <> t.language
    and t.edition < kept.edition;

-- The version of the article with which these words came: whoever replaces them can say that they have seen them.
alter table article_text add column came_with integer not null default 0;
