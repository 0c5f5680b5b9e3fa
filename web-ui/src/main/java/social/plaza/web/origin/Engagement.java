package social.plaza.web.origin;

import java.net.URI;

import jakarta.inject.Singleton;

/** Feeds, and all that readers do with articles. */
@Singleton
public class Engagement extends Origin {

    @Override
    URI base() {
        return plaza.engagementUrl();
    }

    @Override
    public String name() {
        return "engagement";
    }
}
