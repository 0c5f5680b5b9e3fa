package social.plaza.web.reward;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import social.plaza.web.reward.Assets.Asset;
import social.plaza.web.session.Visitor;

/** Amounts as people write and read them; services count in the smallest unit. */
@Singleton
@Named("money")
public class Money {

    private final Assets assets;
    private final Visitor visitor;

    Money(Assets assets, Visitor visitor) {
        this.assets = assets;
        this.visitor = visitor;
    }

    /** 1,234 points, 0.5 XYZ, always without a sign. */
    public String said(String asset, long amount) {
        var found = assets.of(asset);
        var number = number(found.whole(Math.abs(amount)), visitor.locale());
        if (!"POINT".equals(asset)) {
            return number + " " + found.symbol();
        }
        var words = visitor.words(RewardWords.class);
        return Math.abs(amount) == 1 ? words.point(number) : words.points(number);
    }

    /** With its sign, as in a book of accounts. */
    public String booked(String asset, long amount) {
        return (amount < 0 ? "−" : "+") + said(asset, amount);
    }

    /** The amount that somebody typed in whole units, if it is one. */
    static Optional<Long> typed(String text, Asset asset) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')).movePointRight(asset.scale())
                    .longValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String number(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(18);
        return format.format(amount);
    }
}
