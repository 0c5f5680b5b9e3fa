package social.plaza.web.syndication;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import social.plaza.web.Plaza;
import social.plaza.web.account.Account;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Paths;
import social.plaza.web.session.Languages;

/** Asks content once for the articles of a feed, and writes them in the format that is wanted. */
@Singleton
class Syndicating {

    private static final int ITEMS = 20;

    private final Content content;
    private final Entries entries;
    private final Plaza plaza;
    private final ObjectMapper json;
    private final Clock clock;

    Syndicating(Content content, Entries entries, Plaza plaza, ObjectMapper json, Clock clock) {
        this.content = content;
        this.entries = entries;
        this.plaza = plaza;
        this.json = json;
        this.clock = clock;
    }

    byte[] written(Wanted wanted) {
        var feed = feed(wanted);
        return switch (wanted.format()) {
            case RSS -> Rss.write(feed);
            case ATOM -> Atom.write(feed);
            case JSON -> json(JsonFeed.of(feed, absolute("/api")));
        };
    }

    private Feed feed(Wanted wanted) {
        var channel = wanted.channel();
        var language = wanted.language() == null ? plaza.language().toLanguageTag() : wanted.language();
        var listing = listing(wanted, language);
        var spoken = Locale.forLanguageTag(language).getLanguage();
        var words = Languages.SPOKEN.stream().filter(each -> each.getLanguage().equals(spoken)).findFirst()
                .orElse(plaza.language());
        var items = listing.items().stream().map(article -> entries.of(article, words)).toList();
        var name = channel.kind() == Channel.Kind.AUTHOR ? author(channel, listing) : channel.name();
        return new Feed(absolute(new Wanted(channel, wanted.format(), wanted.language(), null).path()),
                title(channel, name), description(channel, name, words), language, absolute(channel.page()),
                absolute(wanted.path()),
                listing.next() == null ? null : absolute(wanted.path(wanted.format(), listing.next())),
                absolute("/card/icon.png"), updated(items), items);
    }

    private Listing listing(Wanted wanted, String language) {
        var path = "/articles?" + wanted.channel().asked() + "with=text&limit=" + ITEMS;
        var asked = content.get(wanted.after() == null ? path : Paths.with(path, "after", wanted.after()))
                .in(language);
        return (plaza.access() == Plaza.Access.MEMBERS ? asked : asked.anonymously()).as(Listing.class);
    }

    /** What the author is called; who has published nothing yet is asked for, and may not be there at all. */
    private String author(Channel channel, Listing listing) {
        var asked = content.get("/accounts/{}", channel.name());
        var account = listing.items().stream().map(article -> article.author()).findFirst().orElseGet(
                () -> (plaza.access() == Plaza.Access.MEMBERS ? asked : asked.anonymously()).as(Account.class));
        return account.displayName() + " (@" + account.handle() + ')';
    }

    private static String title(Channel channel, String name) {
        return switch (channel.kind()) {
            case SITE -> "Plaza";
            case AUTHOR -> name + " · Plaza";
            case TOPIC -> '#' + name + " · Plaza";
            case CASHTAG -> '$' + name + " · Plaza";
        };
    }

    private static String description(Channel channel, String name, Locale locale) {
        var words = MessageBundles.get(SyndicationWords.class, Localized.Literal.of(locale.toLanguageTag()));
        return switch (channel.kind()) {
            case SITE -> words.aboutSquare();
            case AUTHOR -> words.aboutAuthor(name);
            case TOPIC -> words.aboutTopic('#' + name);
            case CASHTAG -> words.aboutTopic('$' + name);
        };
    }

    /** Of a feed without entries the day: it need not look new each time. */
    private Instant updated(List<Entry> items) {
        return items.stream().map(Entry::updated).max(Comparator.naturalOrder())
                .orElseGet(() -> clock.instant().truncatedTo(java.time.temporal.ChronoUnit.DAYS));
    }

    private String absolute(String path) {
        return plaza.publicUrl().resolve(path).toString();
    }

    private byte[] json(Object feed) {
        try {
            return json.writeValueAsBytes(feed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
