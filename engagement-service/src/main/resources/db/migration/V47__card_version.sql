-- Which of two cards of an article is the later one: events come in the order of their transactions, and that may be another.
alter table article_card
    add column version integer not null default 0,
    add column rules integer not null default 0;
