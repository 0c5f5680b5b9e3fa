-- What is made can be edited at once: the first answer tells its entity tag, and so must the same answer again.
alter table once_answer add column etag text;
