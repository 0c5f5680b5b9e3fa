package social.plaza.web.wallet;

import java.time.Instant;
import java.util.Set;

import social.plaza.web.account.Account;

/**
 * One line of somebody's book.
 *
 * @param amount what came in, or, below zero, went out, in the smallest unit of its asset
 * @param with the other side, null where that is nobody with a name
 */
public record Entry(String id, Instant at, String asset, long amount, String kind, Account with, String rewardId,
        String reason) {

    private static final Set<String> KNOWN = Set.of("WELCOME", "GRANT", "REWARD", "REVERSAL", "WITHDRAWAL");

    public boolean isIn() {
        return amount > 0;
    }

    public boolean isReward() {
        return "REWARD".equals(kind) && with != null && rewardId != null;
    }

    /** The key of the word for its kind, also for one that is not known here yet. */
    public String word() {
        return kind != null && KNOWN.contains(kind) ? "kind_" + kind : "kind_other";
    }
}
