-- A double-entry ledger. The application adds transfers and entries, and nothing else: it cannot change or delete them, nor write a
-- balance. Balances follow from entries by triggers that work as the owner of the schema.

create table asset (
    code       text primary key check (code ~ '^[A-Z][A-Z0-9]{1,11}$'),
    symbol     text    not null,
    scale      integer not null check (scale between 0 and 18),
    min_amount bigint  not null check (min_amount >= 1),
    max_amount bigint  not null check (max_amount between min_amount and 1000000000000),
    per_day    bigint  not null check (per_day >= max_amount)
);

comment on column asset.per_day is 'The most that one person may give within 24 hours';

insert into asset (code, symbol, scale, min_amount, max_amount, per_day) values ('POINT', '✦', 0, 1, 10000, 50000);

-- The treasury of an asset issues it: it alone may go below zero, by as much as there is in people's hands.
create table ledger_account (
    id      uuid primary key default uuidv7(),
    asset   text   not null references asset,
    kind    text   not null check (kind in ('TREASURY', 'PERSON')),
    holder  uuid check ((kind = 'PERSON') = (holder is not null)),
    balance bigint not null default 0,
    constraint ledger_never_negative check (balance >= 0),
    unique (id, asset),
    unique nulls not distinct (holder, asset)
);

insert into ledger_account (asset, kind) values ('POINT', 'TREASURY');

create table ledger_transfer (
    id     uuid primary key default uuidv7(),
    kind   text        not null check (kind in ('WELCOME', 'GRANT', 'REWARD')),
    asset  text        not null references asset,
    at     timestamptz not null,
    by_id  uuid,
    key    text check ((key is null) = (by_id is null)),
    reason text check (char_length(reason) <= 500),
    unique (id, asset),
    -- the same request never is done twice, however late it comes again
    unique (by_id, key)
);

create table ledger_entry (
    id          uuid primary key default uuidv7(),
    transfer_id uuid        not null,
    account_id  uuid        not null,
    asset       text        not null,
    amount      bigint      not null check (amount <> 0 and abs(amount) <= 1000000000000),
    at          timestamptz not null,
    unique (transfer_id, account_id),
    foreign key (transfer_id, asset) references ledger_transfer (id, asset),
    foreign key (account_id, asset) references ledger_account (id, asset)
);

create index ledger_entry_of_account on ledger_entry (account_id, at desc, id desc);

-- One welcome per person, however often an account comes to be known.
create table ledger_welcome (
    holder      uuid primary key,
    transfer_id uuid not null unique references ledger_transfer deferrable initially deferred
);

-- Income that is not in the receiver's balance yet. Receiving only adds a row here, so nobody waits for a popular receiver; it
-- moves into the balance when the receiver spends.
create table ledger_income (
    entry_id   uuid primary key references ledger_entry,
    account_id uuid   not null references ledger_account,
    amount     bigint not null check (amount > 0)
);

create index ledger_income_of_account on ledger_income (account_id);

-- Moves income into the balance, and keeps every other spending from this account waiting until this transaction is through. The
-- lock is of the kind that does not hold up entries that refer to the account.
create function ledger_settle(of_account uuid) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    settled bigint;
begin
    perform from ledger_account where id = of_account for no key update;
    with income as (delete from ledger_income where account_id = of_account returning amount)
    update ledger_account set balance = balance + coalesce((select sum(amount) from income), 0)
    where id = of_account returning balance into settled;
    return settled;
end $$;

create function ledger_entered() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if (select kind = 'TREASURY' from ledger_account where id = new.account_id) then
        return null;
    end if;
    if new.amount < 0 then
        perform ledger_settle(new.account_id);
        update ledger_account set balance = balance + new.amount where id = new.account_id;
        return null;
    end if;
    insert into ledger_income (entry_id, account_id, amount) values (new.id, new.account_id, new.amount);
    -- Someone who never spends must not gather rows without end: now and then income is settled as it comes, if that needs no wait.
    if random() < 0.02 then
        perform from ledger_account where id = new.account_id for no key update skip locked;
        if found then
            perform ledger_settle(new.account_id);
        end if;
    end if;
    return null;
end $$;

create trigger ledger_entered after insert on ledger_entry for each row execute function ledger_entered();

create function ledger_balanced() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    transfer uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    if (select count(*) <> 2 or sum(amount) <> 0 from ledger_entry where transfer_id = transfer) then
        raise exception 'transfer % is not balanced', transfer using errcode = 'check_violation', constraint = 'ledger_balanced';
    end if;
    return null;
end $$;

create constraint trigger ledger_balanced after insert on ledger_transfer deferrable initially deferred
    for each row execute function ledger_balanced('id');
create constraint trigger ledger_balanced after insert on ledger_entry deferrable initially deferred
    for each row execute function ledger_balanced('transfer_id');

-- What somebody gave to whom, for what. article_id is null where a comment was rewarded: who rewarded an article is
-- (article_id, from_id).
create table reward (
    id          uuid primary key default uuidv7(),
    transfer_id uuid        not null unique references ledger_transfer,
    article_id  uuid,
    comment_id  uuid check ((comment_id is null) <> (article_id is null)),
    revision    integer     not null,
    from_id     uuid        not null,
    to_id       uuid        not null check (to_id <> from_id),
    asset       text        not null references asset,
    amount      bigint      not null check (amount > 0),
    message     text check (char_length(message) <= 200),
    at          timestamptz not null
);

create index reward_of_article on reward (article_id, at desc, id desc) where article_id is not null;
create index reward_from on reward (from_id, article_id);

revoke insert, update, delete on asset, ledger_account, ledger_income from ${app_role};
revoke update, delete on ledger_transfer, ledger_entry, ledger_welcome, reward from ${app_role};
grant insert (asset, kind, holder) on ledger_account to ${app_role};
