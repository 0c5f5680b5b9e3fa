-- Why what was scheduled is a draft again, and since when: its author finds it so.
alter table article
    add column refused_reason text,
    add column refused_at     timestamptz,
    add constraint article_refusal check ((refused_reason is null) = (refused_at is null));
