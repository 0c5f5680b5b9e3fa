package social.plaza.web.sitemap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import social.plaza.web.Plaza;
import social.plaza.web.layout.Xml;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Paths;

/**
 * Writes the map: in one file, or, on a square with more articles than one may hold, as a list of parts. A part is some of a month's
 * articles by the time of their publication, so that a new article changes the last one alone.
 */
@Singleton
class SiteMap {

    /** Far from what one file may hold (50,000), so that none takes much memory, whatever the number of languages. */
    private static final int MOST = 20_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String LANGUAGES = "http://www.w3.org/1999/xhtml";

    private final Content content;
    private final Plaza plaza;

    SiteMap(Content content, Plaza plaza) {
        this.content = content;
        this.plaza = plaza;
    }

    byte[] whole() {
        var months = months();
        if (months.stream().mapToInt(Month::articles).sum() > MOST - 3) {
            return index(months);
        }
        var map = begun();
        for (var page : List.of("/", "/latest", "/disclaimers")) {
            map.open("url").text("loc", absolute(page)).close();
        }
        months.forEach(month -> IntStream.rangeClosed(1, month.parts()).forEach(n -> add(map, part(month.month(), n))));
        return map.bytes();
    }

    /** Empty where there is no such part. */
    byte[] of(String month, int part) {
        var map = begun();
        add(map, part(month, part));
        return map.bytes();
    }

    private byte[] index(List<Month> months) {
        var index = new Xml("sitemapindex", "xmlns", NAMESPACE);
        for (var month : months) {
            for (int part = 1; part <= month.parts(); part++) {
                var path = "/sitemap-" + month.month() + (part == 1 ? "" : "-" + part) + ".xml";
                index.open("sitemap").text("loc", absolute(path))
                        .text("lastmod",
                                part == month.parts() ? month.changedAt().truncatedTo(ChronoUnit.SECONDS) : null)
                        .close();
            }
        }
        return index.bytes();
    }

    private static Xml begun() {
        return new Xml("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", LANGUAGES);
    }

    private void add(Xml map, Part part) {
        for (var address : part.addresses()) {
            map.open("url").text("loc", absolute(address.url())).text("lastmod",
                    address.changedAt().truncatedTo(ChronoUnit.SECONDS));
            if (address.languages().size() > 1) {
                address.languages()
                        .forEach(tag -> alternate(map, tag, Paths.with(address.url(), "lang", tag)));
                alternate(map, "x-default", address.url());
            }
            map.close();
        }
    }

    private void alternate(Xml map, String language, String path) {
        map.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", absolute(path));
    }

    private List<Month> months() {
        var all = new ArrayList<Month>();
        for (String next = ""; next != null;) {
            var page = content.get("/articles/addresses?limit=100" + (next.isEmpty() ? "" : "&after=" + next))
                    .anonymously().as(Months.class);
            all.addAll(page.items());
            next = page.next();
        }
        return all;
    }

    private Part part(String month, int number) {
        return content.get("/articles/addresses/{}?part={}", month, number).anonymously().as(Part.class);
    }

    private String absolute(String path) {
        return plaza.publicUrl().resolve(path).toString();
    }

    record Months(List<Month> items, String next) {}

    record Month(String month, int articles, int parts, Instant changedAt) {}

    record Part(List<Address> addresses) {}

    record Address(String url, Instant changedAt, List<String> languages) {}
}
