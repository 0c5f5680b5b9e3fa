create index repost_of_account_article on repost (account_id, article_id, at desc);

-- The order that a ranked feed had when its first page was asked for; further pages go on in it, however ranks change. The id is
-- made of the order itself, so that one that did not change is kept once.
create table hot_order (
    id          uuid primary key,
    article_ids uuid[]      not null,
    asked_at    timestamptz not null
);

create index hot_order_age on hot_order (asked_at);
