-- A function that works as the owner of the schema is for its trigger, and ledger_settle for the application. Whoever could make a
-- table of their own could hang such a trigger on it and write the ledger's books by it: so nobody may execute them, and nobody
-- makes tables, temporary ones neither.
revoke execute on function ledger_settle(uuid), ledger_entered(), ledger_balanced() from public;
grant execute on function ledger_settle(uuid) to ${app_role};

do $$
begin
    execute format('revoke temporary on database %I from public', current_database());
exception when insufficient_privilege then
    raise notice 'temporary tables stay allowed: the owner of the schema does not own the database';
end $$;
