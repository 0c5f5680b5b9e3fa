package social.plaza.web.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** When and for whom a page is rendered. */
public record Moment(Instant now, ZoneId zone, Locale locale) {}
