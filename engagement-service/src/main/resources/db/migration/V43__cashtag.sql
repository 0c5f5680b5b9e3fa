-- Cash tags have lists of their own, under their name with its sign, beside those of the topics of that name, in which they stand as
-- before. Who follows one, and how many do, is kept under the same name (follow_topic, topic_count).
insert into article_topic (topic, published_at, article_id)
select distinct '$' || upper(tag), published_at, id from article_card, unnest(cashtags) tag
where state = 'PUBLISHED' and published_at is not null
on conflict do nothing;
