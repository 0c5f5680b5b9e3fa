package social.plaza.web.syndication;

import java.util.Arrays;

/** The three forms in which the same articles are handed to readers of feeds. */
enum Format {

    RSS("feed.xml", "application/rss+xml"), ATOM("feed.atom", "application/atom+xml"), JSON("feed.json",
            "application/feed+json");

    private final String file;
    private final String type;

    Format(String file, String type) {
        this.file = file;
        this.type = type;
    }

    static Format named(String file) {
        return Arrays.stream(values()).filter(each -> each.file.equals(file)).findFirst().orElseThrow();
    }

    String file() {
        return file;
    }

    String type() {
        return type;
    }
}
