package social.plaza.content.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import social.plaza.content.setting.Settings;
import social.plaza.http.ClientAddress;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

/**
 * How often passwords may be guessed at. One address has few attempts at one account, and some at all; all addresses together
 * have more at one account, but not at the expense of those that its owner comes from: strangers cannot lock them out. Attempts
 * that succeed do not count.
 */
@RequestScoped
class PasswordRates {

    private static final Duration PER = Duration.ofMinutes(10);

    private record Spent(Rate rate, Object who) {}

    private record Here(Object account, String network) {}

    @Inject
    Rates rates;

    @Inject
    FamiliarNetworks familiar;

    @Inject
    Settings settings;

    @Inject
    ClientAddress address;

    private final List<Spent> spent = new ArrayList<>();

    /** Counts before the password is looked at, so that many at once are no more than many in turn. */
    void attempt(Object account) {
        String network = address.network();
        spend(new Rate("attempts at passwords from this address", settings.rates().passwordsPerAddress(), PER),
                network);
        spend(new Rate("attempts at this account's password from this address",
                settings.rates().passwordsPerAccountAndAddress(), PER), new Here(account, network));
        if (!familiar.knows(account, network)) {
            spend(new Rate("attempts at this account's password", settings.rates().passwordsPerAccount(), PER),
                    account);
        }
    }

    void succeeded(Object account) {
        spent.forEach(each -> rates.giveBack(each.rate(), each.who()));
        familiar.add(account, address.network());
    }

    private void spend(Rate rate, Object who) {
        rates.spend(rate, who);
        spent.add(new Spent(rate, who));
    }
}
