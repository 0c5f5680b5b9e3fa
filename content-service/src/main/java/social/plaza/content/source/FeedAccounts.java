package social.plaza.content.source;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.account.Handle;
import social.plaza.content.account.Role;
import social.plaza.http.BadRequest;

/**
 * As whom a feed may be published: as the admin who says so, or as an account that Plaza makes for feeds, which has no password, so
 * that nobody signs in as it. Never as anybody else: an admin must not put words in a stranger's mouth.
 */
@ApplicationScoped
class FeedAccounts {

    private static final int MAX_DISPLAY_NAME = 60;

    @Inject
    Accounts accounts;

    @Inject
    Session session;

    @Inject
    Clock clock;

    /**
     * The account under a handle, made if there is none.
     *
     * @param handle null for the admin's own
     * @throws BadRequest if it is somebody else's, or can be nobody's
     */
    Account named(String handle, UUID admin, NewFeedSource source) {
        Account own = accounts.findById(admin);
        if (handle == null || handle.equals(own.handle())) {
            return own;
        }
        Account account = accounts.byHandle(handle).orElseGet(() -> made(handle, source));
        if (!isForFeeds(account)) {
            throw new BadRequest("account", "is somebody else's: name yourself, or a handle that is free");
        }
        if (!source.publish()) {
            throw new BadRequest("publish", "must be true: nobody signs in as this account, to look at its drafts");
        }
        return account;
    }

    private Account made(String handle, NewFeedSource source) {
        Optional<String> complaint = Handle.complaint(handle);
        if (complaint.isPresent()) {
            throw new BadRequest("account", complaint.get());
        }
        Account account = Account.builtIn(handle, shortened(source.name()), null, source.language(),
                List.of(Role.USER, Role.AUTHOR), clock.instant());
        accounts.register(account);
        session.createNativeMutationQuery("insert into feed_account (account_id) values (:id)")
                .setParameter("id", account.id()).executeUpdate();
        return account;
    }

    /** Whether a source may go on publishing as it: admins may lose their role, accounts may be suspended. */
    boolean mayBePublishedAs(Account account) {
        return account.state() == Account.State.ACTIVE && (account.has(Role.ADMIN) || isForFeeds(account));
    }

    private boolean isForFeeds(Account account) {
        return account.state() == Account.State.ACTIVE && !session
                .createNativeQuery("select 1 from feed_account where account_id = :id", Integer.class)
                .setParameter("id", account.id()).getResultList().isEmpty();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= MAX_DISPLAY_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_DISPLAY_NAME)).strip();
    }
}
