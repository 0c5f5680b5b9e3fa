package social.plaza.engagement.http;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import social.plaza.http.Caller;
import social.plaza.http.ClientAddress;
import social.plaza.http.Limits;
import social.plaza.http.Rate;
import social.plaza.http.Rates;
import social.plaza.http.TooManyRequests;

/** How often one account may do what changes something. All numbers stand together in the configuration, under {@code plaza.rates}. */
@Singleton
public class AccountRates implements Limits {

    /** The configuration. */
    @ConfigMapping(prefix = "plaza.rates")
    interface Configured {

        @WithParentName
        Map<String, Times> rates();

        /** So often at once, and again as the time goes by in which all of them come back. */
        interface Times {

            int times();

            Duration per();
        }
    }

    @Inject
    Configured configured;

    @Inject
    Rates rates;

    @Inject
    Caller caller;

    @Inject
    ClientAddress address;

    @Inject
    Spent spent;

    /**
     * Counts one more by whoever calls; in one request only once, also where its work is begun anew.
     *
     * @param what one of those that are configured, such as "likes"
     * @throws TooManyRequests if it is one too many
     */
    public void spend(String what) {
        if (!spent.first(what)) {
            return;
        }
        rates.spend(rate(what), caller.id());
    }

    /** Counts one more by whoever calls; those who are not signed in count together if they come from one address. */
    public void spendAnonymously(String what) {
        rates.spend(rate(what), caller.isAnonymous() ? address.network() : caller.id());
    }

    private Rate rate(String what) {
        Configured.Times rate = configured.rates().get(what);
        return new Rate(what, rate.times(), rate.per());
    }

    @Override
    public String of() {
        return "rates";
    }

    @Override
    public Map<String, Object> limits() {
        Map<String, Object> all = new TreeMap<>();
        configured.rates().forEach((what, rate) -> all.put(what,
                Map.of("times", rate.times(), "seconds", rate.per().toSeconds())));
        return all;
    }
}
