-- The order that the best comments under an article or a comment had when a first page was asked for; further pages go on in it,
-- however likes change. The id is made of the order itself, so that one that did not change is kept once.
create table comment_order (
    id          uuid primary key,
    of_id       uuid        not null,
    comment_ids uuid[]      not null,
    asked_at    timestamptz not null
);

create index comment_order_age on comment_order (asked_at);
