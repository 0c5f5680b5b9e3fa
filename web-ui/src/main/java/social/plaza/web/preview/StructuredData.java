package social.plaza.web.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import social.plaza.web.Plaza;
import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Notice;
import social.plaza.web.disclaimer.Notices;

/**
 * Tells search engines about an article in the words of schema.org. Disclaimers are its {@code usageInfo}, which is for what
 * readers are told about using a work, each with its text and its page; the moderators' note is a comment of the publisher's.
 */
@Singleton
class StructuredData {

    private final Plaza plaza;
    private final ObjectMapper json;

    StructuredData(Plaza plaza, ObjectMapper json) {
        this.plaza = plaza;
        this.json = json;
    }

    String of(Article article, List<Notice> notices, String url, Preview.Picture picture) {
        var about = new LinkedHashMap<String, Object>();
        about.put("@context", "https://schema.org");
        about.put("@type", type(article));
        about.put("@id", absolute("/a/" + article.id()));
        about.put("url", url);
        about.put("mainEntityOfPage", url);
        about.put("headline", article.title());
        about.put("description", Notices.before(article.summary(), notices));
        about.put("inLanguage", article.language());
        about.put("datePublished", article.publishedAt());
        about.put("dateModified", article.editedAt() == null ? article.publishedAt() : article.editedAt());
        about.put("author", thing("Person", "name", article.author().displayName(), "url",
                absolute(article.author().path())));
        about.put("publisher", publisher());
        about.put("image", picture.url());
        about.put("isAccessibleForFree", plaza.access() == Plaza.Access.PUBLIC);
        about.put("keywords", article.topics());
        source(about, article.source());
        translations(about, article);
        told(about, article, notices);
        return inAPage(about);
    }

    private static String type(Article article) {
        return switch (article.source() == null ? "ORIGINAL" : article.source().kind()) {
            case "THIRD_PARTY", "SYNDICATED" -> "NewsArticle";
            case "SPONSORED" -> "AdvertiserContentArticle";
            default -> "BlogPosting";
        };
    }

    private static void source(Map<String, Object> about, Article.Source source) {
        if (source == null || source.url() == null) {
            return;
        }
        about.put("isBasedOn", source.url());
        about.put("creditText", source.name());
        if (source.licence() != null) {
            about.put("license", thing("CreativeWork", "name", source.licence()));
        }
        if ("SPONSORED".equals(source.kind())) {
            about.put("sponsor", thing("Organization", "name", source.name(), "url", source.url()));
        }
    }

    private void translations(Map<String, Object> about, Article article) {
        var origin = article.translation() == null ? null : article.translation().from();
        if (origin != null) {
            about.put("translationOfWork", version(article, origin));
        }
        var others = article.spoken().stream().filter(tag -> !tag.equals(article.language()) && !tag.equals(origin))
                .map(tag -> version(article, tag)).toList();
        if (!others.isEmpty()) {
            about.put("workTranslation", others);
        }
    }

    private Map<String, Object> version(Article article, String language) {
        return thing(type(article), "url", absolute(article.addressIn(language)), "inLanguage", language);
    }

    private void told(Map<String, Object> about, Article article, List<Notice> notices) {
        if (!notices.isEmpty()) {
            about.put("usageInfo", notices.stream().map(one -> thing("CreativeWork", "name", one.label(), "text",
                    one.text(), "url", one.url(), "inLanguage", one.language(), "version", one.version())).toList());
        }
        if (article.note() != null) {
            var note = new ArrayList<Object>(List.of("text", article.note().text(), "author", publisher()));
            if (article.note().at() != null) {
                note.addAll(List.of("dateCreated", article.note().at()));
            }
            about.put("comment", thing("Comment", note.toArray()));
        }
    }

    private Map<String, Object> publisher() {
        return thing("Organization", "name", "Plaza", "url", absolute("/"), "logo", absolute("/card/icon.png"));
    }

    private static Map<String, Object> thing(String type, Object... fields) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        for (int i = 0; i < fields.length; i += 2) {
            thing.put((String) fields[i], fields[i + 1]);
        }
        return thing;
    }

    /** No text in it can end the element that it stands in, or begin another. */
    private String inAPage(Object about) {
        try {
            return json.writeValueAsString(about).replace("<", "\\u003c").replace(">", "\\u003e")
                    .replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String absolute(String path) {
        return plaza.publicUrl().resolve(path).toString();
    }
}
