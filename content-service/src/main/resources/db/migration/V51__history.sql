-- From when until when everyone could read an article, withheld or not.
create table publication (
    article_id uuid        not null references article,
    since      timestamptz not null,
    until      timestamptz check (until > since),
    primary key (article_id, since)
);

create unique index publication_current on publication (article_id) where until is null;

insert into publication (article_id, since, until)
select subject, case when turn = 1 then published_at else at end, until
from (select e.subject, e.type, e.at, a.published_at,
          row_number() over (partition by e.subject, e.type order by e.number) as turn,
          lead(e.at) over (partition by e.subject order by e.number) as until
      from event e join article a on a.id = e.subject
      where e.type in ('article.published', 'article.withdrawn', 'article.deleted')) told
where type = 'article.published' and published_at is not null
    and (until is null or until > case when turn = 1 then published_at else at end);

-- From when until when an account had the certified badge.
create table certification (
    account_id uuid        not null references account,
    since      timestamptz not null,
    until      timestamptz check (until > since),
    primary key (account_id, since)
);

create unique index certification_current on certification (account_id) where until is null;

-- Who has it now had it, as far as anybody remembers, since they came.
insert into certification (account_id, since) select id, created_at from account where certified;

-- Of a revision all but its bodies: what lists, and the rules, look at, without reading the text.
alter table article_revision disable trigger article_revision_never_changes;
alter table article_revision add column head jsonb;
update article_revision set head = jsonb_set(content, '{texts}', (select jsonb_agg(text - 'body' - 'html')
    from jsonb_array_elements(content -> 'texts') text));
alter table article_revision alter column head set not null;
alter table article_revision enable trigger article_revision_never_changes;

create index article_revision_at on article_revision (article_id, at);
