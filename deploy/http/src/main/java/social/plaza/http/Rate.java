package social.plaza.http;

import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param what completes "too many …", such as "attempts to sign in"; one rate of each name
 * @param times so often at once; then again, evenly, as the time goes by
 * @param per the time in which all of them come back
 */
public record Rate(String what, int times, Duration per) {}
