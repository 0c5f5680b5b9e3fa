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
        var at = (Moment) moment;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withLocale(at.locale())
                .format(then.atZone(at.zone()));
    }
}
