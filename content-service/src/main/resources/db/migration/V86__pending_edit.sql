-- What an author has typed into an article that readers see, or will see without their doing any more, and has not put in its place: one
-- for each article, theirs alone. It says on which version of the article it is based, and which pictures it shows, so that they stay.
create table pending_edit (
    article_id uuid primary key references article,
    author_id  uuid        not null references account,
    basis      integer     not null,
    words      jsonb       not null,
    pictures   text[]      not null,
    at         timestamptz not null
);

create index pending_edit_author on pending_edit (author_id, at desc, article_id desc);
