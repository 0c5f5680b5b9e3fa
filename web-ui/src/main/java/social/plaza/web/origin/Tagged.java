package social.plaza.web.origin;

/** A thing as it was read, with the entity tag that a change of it must name. */
public record Tagged<T>(T value, String tag) {}
