package social.plaza.web.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import social.plaza.web.Plaza;
import social.plaza.web.account.Account;
import social.plaza.web.article.Article;
import social.plaza.web.card.CardText;
import social.plaza.web.disclaimer.Notices;
import social.plaza.web.origin.Paths;
import social.plaza.web.session.Visitor;
import social.plaza.web.topic.Cashtag;
import social.plaza.web.topic.Topic;

/** How each page looks as a link. Known as {@code previews} in templates. */
@Singleton
@Named("previews")
public class Previews {

    /** The countries that Open Graph wants beside languages, where ours is not obvious. */
    private static final Map<String, String> COUNTRIES = Map.of("en", "US", "vi", "VN", "ar", "AR", "ja", "JP", "ko",
            "KR", "zh", "CN", "pt", "BR", "uk", "UA", "cs", "CZ", "da", "DK");

    private final Notices notices;
    private final StructuredData data;
    private final Visitor visitor;
    private final Plaza plaza;

    Previews(Notices notices, StructuredData data, Visitor visitor, Plaza plaza) {
        this.notices = notices;
        this.data = data;
        this.visitor = visitor;
        this.plaza = plaza;
    }

    /** @param address with the language that was asked for, which is none of its own where it is not there in it */
    public Preview of(Article article, String address) {
        var told = notices.of(article);
        var inItsLanguage = article.addressIn(article.language());
        var url = absolute(address.equals(inItsLanguage) ? address : article.url());
        var card = CardText.of(article, told);
        var picture = new Preview.Picture(
                absolute(
                        "/card/" + article.id() + ".png?lang=" + Paths.encode(article.language()) + "&v=" + card.tag()),
                card.whole());
        var author = absolute(article.author().path());
        var others = article.spoken().stream().filter(tag -> !tag.equals(article.language())).toList();
        return new Preview(article.title(), Notices.before(article.summary(), told), url, "article", picture,
                locale(article.language()), others.stream().map(Previews::locale).toList(), versions(article),
                new Preview.Story(article.publishedAt(), article.editedAt(), author, tags(article)),
                data.of(article, told, url, picture));
    }

    public Preview of(Account account) {
        return plain(account.displayName() + " (@" + account.handle() + ")", Notices.shortened(
                account.bio() == null ? "" : account.bio(), 280), account.path(), "profile");
    }

    public Preview of(Topic topic) {
        return plain(topic.hashed(), words().topic(topic.hashed()), topic.path(), "website");
    }

    public Preview of(Cashtag tag) {
        return plain(tag.signed(), words().topic(tag.signed()), tag.path(), "website");
    }

    public Preview square(String path) {
        return plain("Plaza", words().square(), path, "website");
    }

    /** What the addresses of feeds end in: nothing where the visitor is spoken to in the square's own language. */
    public String feedLanguage() {
        var language = visitor.language();
        return language.equals(plaza.language().getLanguage()) ? "" : "?lang=" + language;
    }

    /** The same page in each language in which people say it, and under {@code x-default} in the reader's. */
    private Map<String, String> versions(Article article) {
        var versions = new LinkedHashMap<String, String>();
        if (article.spoken().size() > 1) {
            article.spoken().forEach(tag -> versions.put(tag, absolute(article.addressIn(tag))));
            versions.put("x-default", absolute(article.url()));
        }
        return versions;
    }

    private Preview plain(String title, String description, String path, String type) {
        return new Preview(title, description, absolute(path), type,
                new Preview.Picture(absolute("/card/plaza.png"), "Plaza"), locale(visitor.language()), List.of(),
                Map.of(), null, null);
    }

    private PreviewWords words() {
        return visitor.words(PreviewWords.class);
    }

    private static List<String> tags(Article article) {
        return Stream.concat(article.topics().stream(), article.cashtags().stream().map(tag -> '$' + tag)).toList();
    }

    static String locale(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var language = locale.getLanguage();
        var country = locale.getCountry().isEmpty()
                ? COUNTRIES.getOrDefault(language, language.toUpperCase(Locale.ROOT))
                : locale.getCountry();
        return language + '_' + country;
    }

    private String absolute(String path) {
        return plaza.publicUrl().resolve(path).toString();
    }
}
