-- What each text of an article names. The article counts what all of them do, since its disclaimers stand at each of them.
alter table article_text
    add column cashtags text[] not null default '{}',
    add column hashtags text[] not null default '{}',
    add column mentions uuid[] not null default '{}';
alter table article add column hashtags text[] not null default '{}';

-- Until now only the body of the author's own words was looked at.
update article_text t set cashtags = a.cashtags, mentions = a.mentions
from article a where a.id = t.article_id and a.language = t.language;
