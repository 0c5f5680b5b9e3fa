package social.plaza.content.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.exception.ConstraintViolationException;
import social.plaza.content.event.Events;
import social.plaza.http.NotFound;

/** All accounts. What changes in one is told to other services in the same transaction. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    @Inject
    Events events;

    @Inject
    Clock clock;

    public Optional<Account> byHandle(String handle) {
        return Handle.canBe(handle)
                ? find("lower(handle) = ?1", Handle.canonical(handle)).firstResultOptional()
                : Optional.empty();
    }

    /** @param login a handle or an e-mail address */
    public Optional<Account> byLogin(String login) {
        return login.contains("@")
                ? find("lower(email) = ?1", EmailAddress.canonical(login)).firstResultOptional()
                : byHandle(login);
    }

    /** Those of these that exist, in no particular order. Deleted accounts are among them, as what is left of them. */
    public List<Account> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** As others see them, by their id. */
    public Map<UUID, AccountView> views(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Collections.emptyMap()
                : withIds(new HashSet<>(ids)).stream().map(AccountView::of)
                        .collect(Collectors.toMap(AccountView::id, Function.identity()));
    }

    List<Account> withHandles(Collection<String> handles) {
        List<String> possible = handles.stream().filter(Handle::canBe).toList();
        return list("lower(handle) in ?1 and state <> ?2", possible, Account.State.DELETED);
    }

    /** @throws NotFound if there is none, or none any more */
    Account withHandle(String handle) {
        return byHandle(handle).filter(account -> account.state() != Account.State.DELETED).orElseThrow(Accounts::none);
    }

    /** @throws NotFound if there is none, or none any more */
    Account existing(UUID id) {
        return findByIdOptional(id).filter(account -> account.state() != Account.State.DELETED)
                .orElseThrow(Accounts::none);
    }

    /** An account that nobody else changes until the transaction ends. */
    Account toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Accounts::none);
    }

    /** Until the transaction ends nobody changes this account, and who is changing it is waited for. */
    public void hold(UUID id) {
        getEntityManager().createNativeQuery("select true from account where id = :id for share", Boolean.class)
                .setParameter("id", id).getSingleResult();
    }

    Account toChange(String handle) {
        Account account = withHandle(handle);
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** @throws HandleTaken, EmailTaken if someone else has either, however it is written */
    public void mustBeFree(String handle, String email) {
        if (count("skeleton = ?1", Handle.skeleton(handle)) > 0) {
            throw new HandleTaken();
        }
        if (count("lower(email) = ?1", email) > 0) {
            throw new EmailTaken();
        }
    }

    /** @throws HandleTaken, EmailTaken if someone else was quicker */
    public void register(Account account) {
        try {
            persistAndFlush(account);
        } catch (ConstraintViolationException taken) {
            String constraint = String.valueOf(taken.getConstraintName()).toLowerCase(Locale.ROOT);
            throw constraint.contains("email") ? new EmailTaken() : new HandleTaken();
        }
        events.append("account.registered", account.id(), AccountChange.of(account));
    }

    /** Gives the badge or takes it, and keeps since when until when there was one: what applied to an article may rest on it. */
    void certify(Account account, boolean certified) {
        account.certify(certified);
        getEntityManager().createNativeQuery(certified ? """
                insert into certification (account_id, since) values (:account, :now)
                on conflict (account_id, since) do update set until = null""" : """
                update certification set until = greatest(:now, since + interval '1 microsecond')
                where account_id = :account and until is null""").setParameter("account", account.id())
                .setParameter("now", clock.instant()).executeUpdate();
        changed(account);
    }

    void changed(Account account) {
        flush();
        events.append("account.changed", account.id(), AccountChange.of(account));
    }

    /** Ends all access tokens that the account has: they are refused by every service within seconds. */
    public void endTokens(UUID id) {
        Account account = toChange(id);
        account.endTokens(clock.instant());
        flush();
        events.append("account.tokens-ended", id, new AccountChange.TokensEnded(id, account.tokensNotBefore()));
    }

    private static NotFound none() {
        return new NotFound("account");
    }
}
