package social.plaza.engagement.reward;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import social.plaza.engagement.card.AccountJoined;
import social.plaza.engagement.reward.Ledger.Kind;
import social.plaza.engagement.reward.Ledger.Transfer;

/** Gives everyone something to give, once: however often, and in whichever way, an account comes to be known. */
@ApplicationScoped
class Welcoming {

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** In points; zero for nothing. */
    @ConfigProperty(name = "plaza.welcome-grant")
    long grant;

    void welcome(@Observes AccountJoined joined) {
        if (grant > 0) {
            ledger.open(Asset.DEFAULT, joined.account());
            ledger.welcome(new Transfer(Kind.WELCOME, Asset.DEFAULT, Ledger.TREASURY, joined.account(), grant, null,
                    null, null,
                    clock.instant()));
        }
    }
}
