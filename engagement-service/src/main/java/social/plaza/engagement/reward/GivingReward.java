package social.plaza.engagement.reward;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.count.Counts;
import social.plaza.engagement.count.Counts.Counted;
import social.plaza.engagement.reward.Ledger.Kind;
import social.plaza.engagement.reward.Ledger.Transfer;
import social.plaza.engagement.reward.Rewardables.Rewardable;
import social.plaza.http.Caller;
import social.plaza.http.IdempotencyKey;
import social.plaza.http.KeyUsedOtherwise;

/**
 * Giving a reward: a transfer from the giver to the author, what it was for, and the article's counts, all or nothing. Only the
 * giver's account is locked.
 */
@ApplicationScoped
@Transactional
class GivingReward {

    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    Rewardables rewardables;

    @Inject
    Rewards rewards;

    @Inject
    Ledger ledger;

    @Inject
    Assets assets;

    @Inject
    AccountCards accounts;

    @Inject
    Counts counts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The reward that was given under this key of the caller's, however long ago.
     *
     * @throws KeyUsedOtherwise (422) if it was another one
     */
    Optional<Rewards.Listed> givenBefore(NewReward wish, String key) {
        return ledger.under(caller.id(), key).map(transfer -> rewards.under(transfer)
                .filter(it -> it.reward().answers(wish)).orElseThrow(KeyUsedOtherwise::new));
    }

    /** What the caller gave under a key. */
    Optional<Rewards.Listed> receipt(String key) {
        return IdempotencyKey.isOne(key) ? ledger.under(caller.id(), key).flatMap(rewards::under) : Optional.empty();
    }

    /** @throws InsufficientBalance (409) if the giver has less */
    Rewards.Listed give(NewReward wish, String key) {
        accounts.know(caller);
        Rewardable what = rewardables.find(wish);
        Asset asset = assets.named(wish.asset());
        asset.mustAllow(wish.amount());
        mustBeFromOneToAnother(what, wish);
        Instant now = clock.instant();
        ledger.open(asset.code(), caller.id(), what.author().id());
        mustHave(asset, wish.amount(), now);
        UUID transfer = ledger
                .book(new Transfer(Kind.REWARD, asset.code(), caller.id(), what.author().id(), wish.amount(),
                        caller.id(), key, null, now));
        rewards.add(new Reward(transfer, wish, what, caller.id(), now));
        count(wish);
        return rewards.under(transfer).orElseThrow();
    }

    private void mustBeFromOneToAnother(Rewardable what, NewReward wish) {
        if (what.author().id().equals(caller.id())) {
            throw new OwnWork(wish.articleId() != null ? "article" : "comment");
        }
        if (!what.author().isActive()) {
            throw new AuthorGone();
        }
    }

    private void mustHave(Asset asset, long amount, Instant now) {
        long has = ledger.settled(caller.id(), asset.code());
        if (has < amount) {
            throw new InsufficientBalance(asset, has);
        }
        long left = asset.perDay() - ledger.given(caller.id(), asset.code(), now.minus(DAY));
        if (left < amount) {
            throw new DayLimit(asset, Math.max(0, left));
        }
    }

    private void count(NewReward wish) {
        if (wish.articleId() != null) {
            counts.add(wish.articleId(), Counted.REWARDS, 1, caller.id());
            counts.addRewarded(wish.articleId(), wish.asset(), wish.amount());
        }
    }
}
