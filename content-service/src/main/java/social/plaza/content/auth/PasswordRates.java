package social.plaza.content.auth;

import java.time.Duration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import social.plaza.content.http.ClientAddress;
import social.plaza.content.http.Rate;
import social.plaza.content.http.Rates;
import social.plaza.content.setting.Settings;

/** How often passwords may be guessed at: per account, and per address. Attempts that succeed do not count. */
@RequestScoped
class PasswordRates {

    private static final Duration PER = Duration.ofMinutes(10);

    @Inject
    Rates rates;

    @Inject
    Settings settings;

    @Inject
    ClientAddress address;

    /** Counts before the password is looked at, so that many at once are no more than many in turn. */
    void attempt(Object account) {
        rates.spend(perAddress(), address.network());
        rates.spend(perAccount(), account);
    }

    void succeeded(Object account) {
        rates.giveBack(perAddress(), address.network());
        rates.giveBack(perAccount(), account);
    }

    private Rate perAccount() {
        return new Rate("attempts at this account's password", settings.rates().passwordsPerAccount(), PER);
    }

    private Rate perAddress() {
        return new Rate("attempts at passwords from this address", settings.rates().passwordsPerAddress(), PER);
    }
}
