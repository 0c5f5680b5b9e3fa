package social.plaza.web.history;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import social.plaza.web.layout.Moment;

/** How moments that have passed read, and where they are shown. */
@TemplateExtension
class HistoryWording {

    private HistoryWording() {}

    /** The day and the time to the second, in the square's zone. */
    static String stamped(Instant then, @TemplateAttribute("moment") Object moment) {
        return said(then, (Moment) moment, FormatStyle.MEDIUM);
    }

    /** The same with the zone's name, where it stands alone. */
    static String zoned(Instant then, @TemplateAttribute("moment") Object moment) {
        return said(then, (Moment) moment, FormatStyle.LONG);
    }

    /** The narrow space before AM and PM is in no font of ours. */
    private static String said(Instant then, Moment at, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time).withLocale(at.locale())
                .format(then.atZone(at.zone())).replace('\u202f', '\u00a0');
    }
}
