-- The list of one language, newest first.
create index article_language_latest on article (language, published_at desc, id desc) where state = 'PUBLISHED';
