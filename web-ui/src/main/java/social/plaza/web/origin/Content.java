package social.plaza.web.origin;

import java.net.URI;

import jakarta.inject.Singleton;

/** Articles, disclaimers, accounts and tokens. */
@Singleton
public class Content extends Origin {

    @Override
    URI base() {
        return plaza.contentUrl();
    }

    @Override
    public String name() {
        return "content";
    }
}
