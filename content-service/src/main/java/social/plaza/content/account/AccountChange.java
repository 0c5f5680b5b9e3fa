package social.plaza.content.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other services are told of an account: the whole of it, as it now is, without what only its owner may know. */
record AccountChange(Snapshot account) {

    record Snapshot(UUID id, String handle, String displayName, String avatarUrl, boolean certified, String bio,
            String language, Account.State state, List<String> roles, Instant createdAt) {}

    static AccountChange of(Account account) {
        return new AccountChange(new Snapshot(account.id(), account.handle(), account.displayName(),
                account.avatarUrl(), account.isCertified(), account.bio(), account.language(), account.state(),
                account.roles(), account.createdAt()));
    }

    /** @param notBefore tokens of the account that were issued before it count no more */
    record TokensEnded(UUID accountId, Instant notBefore) {}
}
