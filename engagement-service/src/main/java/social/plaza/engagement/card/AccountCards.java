package social.plaza.engagement.card;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.Session;
import social.plaza.http.Caller;
import social.plaza.http.NotFound;

/** The accounts that engagement knows of. */
@ApplicationScoped
public class AccountCards {

    @Inject
    Session session;

    @Inject
    Event<AccountJoined> joined;

    /** @throws NotFound if nobody, or nobody any more, has the handle */
    @Transactional
    public AccountCard named(String handle) {
        return session.createSelectionQuery("""
                from AccountCard where lower(handle) = lower(:handle) and state <> 'DELETED'""", AccountCard.class)
                .setParameter("handle", handle).setMaxResults(1).uniqueResultOptional()
                .orElseThrow(() -> new NotFound("account"));
    }

    /** Makes sure that whoever acts is known: someone who has just signed up can be here before the event that tells of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void know(Caller caller) {
        if (!knows(caller.id())) {
            insert(caller.id(), caller.handle(), caller.handle());
        }
    }

    boolean knows(UUID id) {
        return session.find(AccountCard.class, id) != null;
    }

    /** Takes over what content tells of an account in an event: a snapshot of all of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(JsonNode account) {
        introduce(account);
        session.createNativeMutationQuery("""
                update account_card set handle = coalesce(a ->> 'handle', 'deleted'),
                    display_name = coalesce(a ->> 'displayName', 'deleted'), avatar_url = a ->> 'avatarUrl',
                    certified = coalesce((a ->> 'certified')::boolean, false), bio = coalesce(a ->> 'bio', ''),
                    language = coalesce(a ->> 'language', 'en'), state = a ->> 'state',
                    roles = array(select jsonb_array_elements_text(coalesce(nullif(a -> 'roles', 'null'), '[]')))
                from (select cast(:account as jsonb)) given (a)
                where id = (a ->> 'id')::uuid""").setParameter("account", account.toString()).executeUpdate();
    }

    /** Takes over an account of which only the public side is known, unless it is known already. */
    void introduce(JsonNode account) {
        insert(UUID.fromString(account.path("id").asText()), account.path("handle").asText("deleted"),
                account.path("displayName").asText("deleted"));
    }

    /** Tokens that were issued before that moment count no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endTokens(UUID id, Instant notBefore) {
        session.createNativeMutationQuery("""
                update account_card set tokens_not_before = greatest(tokens_not_before, :notBefore) where id = :id""")
                .setParameter("id", id).setParameter("notBefore", notBefore).executeUpdate();
    }

    private void insert(UUID id, String handle, String displayName) {
        int inserted = session.createNativeMutationQuery("""
                insert into account_card (id, handle, display_name, certified) values (:id, :handle, :name, false)
                on conflict do nothing""").setParameter("id", id).setParameter("handle", handle)
                .setParameter("name", displayName).executeUpdate();
        if (inserted == 1) {
            joined.fire(new AccountJoined(id));
        }
    }
}
