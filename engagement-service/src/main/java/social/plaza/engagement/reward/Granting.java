package social.plaza.engagement.reward;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.reward.Ledger.Kind;
import social.plaza.engagement.reward.Ledger.Transfer;
import social.plaza.engagement.reward.WalletResource.NewGrant;
import social.plaza.engagement.reward.Wallets.Granted;
import social.plaza.http.Caller;
import social.plaza.http.KeyUsedOtherwise;

/** Giving from the treasury, which makes what it gives. */
@ApplicationScoped
@Transactional
class Granting {

    @Inject
    Ledger ledger;

    @Inject
    Wallets wallets;

    @Inject
    Assets assets;

    @Inject
    AccountCards accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws KeyUsedOtherwise (422) if another grant was made under this key */
    Optional<Granted> grantedBefore(NewGrant wish, String key) {
        return ledger.under(caller.id(), key).map(transfer -> wallets.grant(transfer).filter(wish::isAnsweredBy)
                .orElseThrow(KeyUsedOtherwise::new));
    }

    Granted grant(NewGrant wish, String key) {
        AccountCard account = accounts.named(wish.account());
        Asset asset = assets.named(wish.asset());
        ledger.open(asset.code(), account.id());
        UUID transfer = ledger.book(new Transfer(Kind.GRANT, asset.code(), Ledger.TREASURY, account.id(), wish.amount(),
                caller.id(), key, wish.reason(), clock.instant()));
        return wallets.grant(transfer).orElseThrow();
    }
}
