package social.plaza.content.media;

import java.util.Collection;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/** Which pictures articles show, now and in their revisions. */
@ApplicationScoped
public class PictureUses {

    private static final Pattern SHOWN = Pattern.compile(" src=\"(" + StoredFile.FOLDER + StoredFile.NAME + ")\"");

    @Inject
    Session session;

    @Inject
    Pictures pictures;

    /** The addresses of the pictures that a rendered text shows. */
    public static Stream<String> in(String html) {
        return SHOWN.matcher(html).results().map((MatchResult found) -> found.group(1));
    }

    /** These, and what its revisions show, is all that the article uses from now on. */
    public void note(UUID article, Collection<String> urls) {
        String[] all = urls.stream().distinct().sorted().toArray(String[]::new);
        session.createNativeMutationQuery("""
                delete from picture_use where article_id = :article and not kept and url <> all(:urls)""")
                .setParameter("article", article).setParameter("urls", all, String[].class).executeUpdate();
        session.createNativeMutationQuery("""
                insert into picture_use (article_id, url, kept)
                select :article, url, false from unnest(cast(:urls as text[])) url
                on conflict do nothing""").setParameter("article", article)
                .setParameter("urls", all, String[].class).executeUpdate();
    }

    /** What the article shows now it shows in a revision. */
    public void keep(UUID article, Collection<String> urls) {
        session.createNativeMutationQuery("""
                update picture_use set kept = true where article_id = :article and not kept and url = any(:urls)""")
                .setParameter("article", article).setParameter("urls", urls.toArray(String[]::new), String[].class)
                .executeUpdate();
    }

    /** No revision of the article shows these any more. What nothing else shows goes with the next removal, and not after a day. */
    public void release(UUID article, Collection<String> urls, Collection<String> present) {
        String[] gone = urls.toArray(String[]::new);
        session.createNativeMutationQuery("""
                update picture_use set kept = false where article_id = :article and url = any(:urls)""")
                .setParameter("article", article).setParameter("urls", gone, String[].class).executeUpdate();
        note(article, present);
        pictures.letGo(gone);
    }
}
