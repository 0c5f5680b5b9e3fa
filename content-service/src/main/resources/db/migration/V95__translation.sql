-- Each text counts its own editions, and a translation tells of which edition of the original it is: when the original has moved on, it is stale.
alter table article_text
    add column edition    integer not null default 1,
    add column of_edition integer,
    add column by_id      uuid references account;

update article_text t set of_edition = 1 from article a where a.id = t.article_id and a.language <> t.language;

-- Whom an author lets translate an article.
create table translator (
    article_id uuid        not null references article,
    account_id uuid        not null references account,
    since      timestamptz not null,
    primary key (article_id, account_id)
);

create index translator_account on translator (account_id, since desc, article_id desc);
