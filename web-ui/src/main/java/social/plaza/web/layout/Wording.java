package social.plaza.web.layout;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import social.plaza.web.origin.Paths;

/** How numbers, times and languages read in the visitor's language. */
@TemplateExtension
public class Wording {

    private static final Set<String> FROM_RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur",
            "yi");

    private Wording() {}

    /** How long ago, in a word or two; the date from a week on. */
    public static String ago(Instant then, @TemplateAttribute("moment") Object moment) {
        var at = (Moment) moment;
        var words = words(at.locale());
        var past = Duration.between(then, at.now());
        if (past.toDays() >= 7 || past.toMinutes() < -1) {
            return day(then, at);
        }
        if (past.toDays() >= 1) {
            return words.days(past.toDays());
        }
        return past.toHours() >= 1
                ? words.hours(past.toHours())
                : past.toMinutes() >= 1 ? words.minutes(past.toMinutes()) : words.now();
    }

    /** The day alone, in the square's time zone. */
    public static String day(Instant then, @TemplateAttribute("moment") Object moment) {
        return day(then, (Moment) moment);
    }

    private static String day(Instant then, Moment at) {
        var date = then.atZone(at.zone());
        boolean vietnamese = "vi".equals(at.locale().getLanguage());
        boolean thisYear = date.getYear() == at.now().atZone(at.zone()).getYear();
        var pattern = vietnamese ? "d 'thg' M" : "d MMM";
        return date.format(DateTimeFormatter.ofPattern(thisYear ? pattern : pattern + (vietnamese ? ", yyyy" : " yyyy"),
                at.locale()));
    }

    /** The exact time, with its zone. */
    public static String exact(Instant then, @TemplateAttribute("moment") Object moment) {
        var at = (Moment) moment;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.LONG).withLocale(at.locale())
                .format(then.atZone(at.zone()));
    }

    /** A moment ahead: the hour alone today, else with its day. */
    public static String until(Instant then, @TemplateAttribute("moment") Object moment) {
        var at = (Moment) moment;
        ZonedDateTime end = then.atZone(at.zone());
        var today = at.now().atZone(at.zone()).toLocalDate();
        if (end.toLocalDate().equals(today)) {
            return end.format(DateTimeFormatter.ofPattern("HH:mm", at.locale()));
        }
        var pattern = end.toLocalDate().isBefore(today.plusDays(7)) ? "EEEE, HH:mm" : "d MMM yyyy, HH:mm";
        return end.format(DateTimeFormatter.ofPattern(pattern, at.locale()));
    }

    /** 999, 1.2K, 3M. */
    public static String compact(long number, @TemplateAttribute("moment") Object moment) {
        var format = NumberFormat.getCompactNumberInstance(((Moment) moment).locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(number < 10_000 || number >= 1_000_000 && number < 10_000_000 ? 1 : 0);
        return number < 1_000 ? Long.toString(number) : format.format(number);
    }

    /** 1,234,567. */
    public static String grouped(long number, @TemplateAttribute("moment") Object moment) {
        return NumberFormat.getIntegerInstance(((Moment) moment).locale()).format(number);
    }

    /** The name of a language, by its tag. */
    public static String languageName(String tag, @TemplateAttribute("moment") Object moment) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(((Moment) moment).locale());
    }

    /** rtl or ltr, by a language's tag. */
    public static String direction(String tag) {
        return FROM_RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
    }

    /** As a part of a path or of a parameter. */
    public static String encoded(String text) {
        return Paths.encode(text);
    }

    /** One or two letters for an avatar without a picture. */
    public static String initials(String name) {
        var words = name == null ? new String[]{""} : name.strip().split("\\s+");
        var first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).limit(1).mapToObj(Character::toString)
                .reduce("", String::concat).toUpperCase(Locale.ROOT);
    }

    /** Which of twelve colours an id has, always the same. */
    public static int hue(String id) {
        return Math.floorMod(id.hashCode() * 0x9E3779B1 >>> 8, 12);
    }

    private static Words words(Locale locale) {
        return MessageBundles.get(Words.class, Localized.Literal.of(locale.toLanguageTag()));
    }
}
