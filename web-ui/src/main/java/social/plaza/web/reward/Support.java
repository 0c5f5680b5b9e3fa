package social.plaza.web.reward;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import social.plaza.web.account.Account;

/**
 * Who rewarded an article, and what it was given.
 *
 * @param people some of them, those who gave last first
 * @param others whether there were more
 */
public record Support(List<Account> people, boolean others, List<Given> given) {

    /** Their names, with no word between them that only one language has. */
    public String names() {
        return people.stream().map(Account::displayName).collect(Collectors.joining(", "));
    }

    public record Given(BigDecimal amount, String asset, String symbol) {}

    /** An amount in the smallest unit of its asset. */
    public record Sum(String asset, long amount) {}
}
