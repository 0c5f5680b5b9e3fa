package social.plaza.content.search;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.content.setting.Settings;
import social.plaza.http.Caller;
import social.plaza.http.ClientAddress;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

/** How often one may search: each who is signed in, and all together who come from one address and are not. */
@ApplicationScoped
class SearchRates {

    private static final Duration PER = Duration.ofMinutes(1);

    @Inject
    Rates rates;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    ClientAddress address;

    void search() {
        rates.spend(new Rate("searches", settings.rates().searches(), PER), who());
    }

    void suggest() {
        rates.spend(new Rate("requests for suggestions", settings.rates().suggestions(), PER), who());
    }

    private Object who() {
        return caller.isAnonymous() ? address.network() : caller.id();
    }
}
