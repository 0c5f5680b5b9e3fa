package social.plaza.web.reward;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** The form that rewards: a page, or a dialog over one. */
@Singleton
class Rewarding {

    private static final List<Long> AT_A_TAP = List.of(5L, 10L, 25L, 50L);

    private final GivingReward giving;
    private final Money money;
    private final Visitor visitor;
    private final Pages pages;

    Rewarding(GivingReward giving, Money money, Visitor visitor, Pages pages) {
        this.giving = giving;
        this.money = money;
        this.visitor = visitor;
        this.pages = pages;
    }

    Response form(Rewarded what) {
        return form(what, RewardForm.blank());
    }

    Response form(Rewarded what, RewardForm filledIn) {
        return pages.personal(page(what, filledIn, Complaints.NONE));
    }

    Response give(Rewarded what, RewardForm form) {
        var asset = giving.asset();
        var amount = money.typed(form.amount(), asset).filter(typed -> typed >= asset.min() && typed <= asset.max());
        if (amount.isEmpty()) {
            return again(400, what, form.anew(), Complaints.about("other", form.amount().isBlank()
                    ? words().amountMissing()
                    : between()));
        }
        try {
            giving.give(what, amount.get(), form.message(), form.key());
            return given(what, amount.get());
        } catch (Refused refused) {
            return refused(refused, what, form);
        } catch (Unreachable away) {
            return again(503, what, form, Complaints.of(words().away()));
        }
    }

    private Response given(Rewarded what, long amount) {
        return pages.partly()
                ? pages.personal(new Thanks(what, money.said(GivingReward.ASSET, amount)))
                : pages.moved(URI.create(what.comment() == null ? what.back() + "#supporters" : what.back()));
    }

    /** A new key only where nothing can have been given under the old one. */
    private Response refused(Refused refused, Rewarded what, RewardForm form) {
        if (refused.status() >= 500) {
            return again(503, what, form, Complaints.of(words().away()));
        }
        return again(refused.status(), what, "twin-in-flight".equals(refused.problem().slug()) ? form : form.anew(),
                said(refused));
    }

    private Complaints said(Refused refused) {
        var whole = refused.whole();
        return switch (refused.problem().slug()) {
            case "insufficient-balance" -> Complaints.about("other",
                    words().tooLittle(money.said(GivingReward.ASSET, whole.path("balance").asLong())));
            case "day-limit" -> Complaints.about("other",
                    words().dayLimit(money.said(GivingReward.ASSET, whole.path("left").asLong())));
            case "own-article", "own-comment" -> Complaints.of(words().own());
            case "author-gone" -> Complaints.of(words().gone());
            case "twin-in-flight" -> Complaints.of(words().twin());
            case "not-found" -> Complaints.of(words().vanished());
            default -> refused.status() == 422
                    ? Complaints.of(words().already())
                    : Complaints.of(refused, Map.of("message", words().messageWrong(), "amount", between()),
                            visitor.words(Words.class).notTaken());
        };
    }

    private Response again(int status, Rewarded what, RewardForm form, Complaints complaints) {
        return pages.refused(status, page(what, form, complaints)).build();
    }

    private RewardPage page(Rewarded what, RewardForm form, Complaints complaints) {
        var balance = giving.balance();
        var has = balance.map(amount -> money.said(GivingReward.ASSET, amount)).orElse(null);
        boolean possible = !visitor.id().equals(what.author().id())
                && balance.map(amount -> amount >= giving.asset().min()).orElse(true);
        return new RewardPage(what, form, complaints, AT_A_TAP, has, possible, pages.partly());
    }

    private String between() {
        var asset = giving.asset();
        return words().amountWrong(money.said(GivingReward.ASSET, asset.min()),
                money.said(GivingReward.ASSET, asset.max()));
    }

    private RewardWords words() {
        return visitor.words(RewardWords.class);
    }

    /**
     * @param has what the visitor has, in words; null while nobody can say
     * @param possible whether it is another's, and there is something to give
     * @param partly whether it stands over a page
     */
    @CheckedTemplate(basePath = "reward", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RewardPage(Rewarded what, RewardForm form, Complaints complaints, List<Long> amounts, String has,
            boolean possible, boolean partly) implements TemplateInstance {}

    /** In the place of the form, over the page that shows the reward in place. */
    @CheckedTemplate(basePath = "reward", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Thanks(Rewarded what, String amount) implements TemplateInstance {}
}
