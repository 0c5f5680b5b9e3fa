-- Cash tags have lists of their own, under their name with its sign, beside those of the topics of that name, in which they stand as
-- before. How many articles are in each is kept as it is for topics.
create table cashtag (
    name text primary key,
    uses integer not null check (uses >= 0)
);

insert into article_topic (topic, published_at, article_id, counted)
select distinct '$' || tag, l.published_at, l.article_id, true
from article_topic l join article a on a.id = l.article_id cross join unnest(a.cashtags) tag
on conflict do nothing;

insert into cashtag (name, uses)
select substr(topic, 2), count(*) from article_topic where topic like '$%' group by topic;
