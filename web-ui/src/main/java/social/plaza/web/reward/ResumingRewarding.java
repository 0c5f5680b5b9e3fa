package social.plaza.web.reward;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Resuming;

/** Whoever was signed out while rewarding sees the amount and the words again, and under the same key: it is given once. */
@Singleton
class ResumingRewarding implements Resuming {

    private static final Pattern FORM = Pattern.compile("/(articles|comments)/([^/?#]+)/reward");

    private final GivingReward giving;
    private final Rewarding rewarding;

    ResumingRewarding(GivingReward giving, Rewarding rewarding) {
        this.giving = giving;
        this.rewarding = rewarding;
    }

    @Override
    public Optional<Response> resume(PendingForm form) {
        Matcher path = FORM.matcher(form.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        try {
            var id = path.group(2);
            var what = "articles".equals(path.group(1)) ? giving.article(id) : giving.comment(id);
            return Optional.of(rewarding.form(what, RewardForm.of(form.sent())));
        } catch (NotFoundException | Refused | Unreachable e) {
            return Optional.empty();
        }
    }
}
