package social.plaza.web.reward;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /**
     * The amount that somebody typed, in the smallest unit, as numbers are written in their language: 1.000 is a thousand in
     * Vietnamese, and no amount in English. What is not wholly a number is none.
     */
    Optional<Long> typed(String text, Asset asset) {
        var symbols = DecimalFormatSymbols.getInstance(visitor.locale());
        var group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        var point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        var whole = "(?:\\d{1,15}|\\d{1,3}(?:" + group + "\\d{3}){1,5})";
        var decimals = asset.scale() == 0 ? "" : "(?:" + point + "\\d{1," + asset.scale() + "})?";
        if (!text.matches(whole + decimals)) {
            return Optional.empty();
        }
        var plain = text.replaceAll(group, "").replaceAll(point, ".");
        return Optional.of(new BigDecimal(plain).movePointRight(asset.scale()).longValueExact());
    }

    private static String number(BigDecimal amount, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(18);
        return format.format(amount);
    }
}
