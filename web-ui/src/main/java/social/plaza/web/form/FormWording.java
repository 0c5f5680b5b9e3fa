package social.plaza.web.form;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import social.plaza.web.layout.Moment;
import social.plaza.web.origin.Paths;
import social.plaza.web.session.Languages;

/** What forms and their links need of plain values. */
@TemplateExtension
class FormWording {

    private FormWording() {}

    /** As a value in a link's query. */
    static String inQuery(String text) {
        return Paths.encode(text);
    }

    /** The languages that the pages speak. */
    @TemplateExtension(namespace = "form")
    static List<Locale> languages() {
        return Languages.SPOKEN;
    }

    /** The languages that are offered for a text. */
    @TemplateExtension(namespace = "form")
    static List<String> written() {
        return WrittenLanguages.ALL;
    }

    /** What a language is called by those who speak it. */
    static String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** A moment of the plan, before or after now: the hour today, else with its day. */
    static String dated(Instant then, @TemplateAttribute("moment") Object moment) {
        var at = (Moment) moment;
        var time = then.atZone(at.zone());
        var today = at.now().atZone(at.zone());
        var pattern = time.toLocalDate().equals(today.toLocalDate())
                ? "HH:mm"
                : time.getYear() == today.getYear() ? "EEE d MMM, HH:mm" : "d MMM yyyy, HH:mm";
        return time.format(DateTimeFormatter.ofPattern(pattern, at.locale()));
    }
}
