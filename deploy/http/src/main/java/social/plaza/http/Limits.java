package social.plaza.http;

import java.util.Map;

/** What a client can run into in one feature; each feature has a bean of it, and all are told at {@code GET /limits}. */
public interface Limits {

    /** The feature's noun, in the plural, such as "accounts". */
    String of();

    /** Each limit under the name of the field, or of what is counted. */
    Map<String, Object> limits();
}
