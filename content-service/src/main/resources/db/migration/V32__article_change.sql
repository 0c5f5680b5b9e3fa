-- Any change, also of a translation or a moderator's decision, makes the article another one for whoever saw it before.
alter table article add column changed_at timestamptz;

-- The most used first.
create index topic_uses on topic ((-uses), name) where uses > 0;
