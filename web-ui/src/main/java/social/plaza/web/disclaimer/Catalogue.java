package social.plaza.web.disclaimer;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import social.plaza.web.origin.Content;

/** All disclaimers that the square has, for forms that offer each. */
@Singleton
public class Catalogue {

    /** In pages: a square with more than a thousand of them has another trouble than a form that is too short. */
    private static final int PAGES = 10;

    private final Content content;

    Catalogue(Content content) {
        this.content = content;
    }

    public List<Disclaimer> all() {
        var all = new ArrayList<Disclaimer>();
        String next = "";
        for (int page = 0; next != null && page < PAGES; page++) {
            var listed = content.get("/disclaimers?limit=100" + (next.isEmpty() ? "" : "&after={}"), after(next))
                    .as(DisclaimerList.class);
            all.addAll(listed.items());
            next = listed.next();
        }
        return List.copyOf(all);
    }

    private static Object[] after(String next) {
        return next.isEmpty() ? new Object[0] : new Object[]{next};
    }

    record DisclaimerList(List<Disclaimer> items, String next) {}
}
