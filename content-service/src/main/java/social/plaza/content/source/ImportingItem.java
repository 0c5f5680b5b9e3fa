package social.plaza.content.source;

import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jsoup.nodes.TextNode;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.article.ImportingArticles;
import social.plaza.content.article.ImportingArticles.Imported;
import social.plaza.content.article.ImportingArticles.Kept;
import social.plaza.content.article.ImportingArticles.Written;
import social.plaza.http.BadRequest;

/** Makes an article of one item, or changes the one that it made before: all in one transaction, after all that the network takes. */
@ApplicationScoped
class ImportingItem {

    /** How much is shown of what may not be shown whole, in characters. */
    static final int EXCERPT = 500;

    @Inject
    FeedItems items;

    @Inject
    FeedRuns runs;

    @Inject
    ImportingArticles articles;

    @Inject
    FetchedPictures pictures;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Somebody else looks at the source by now. */
    static class Lost extends RuntimeException {}

    /** What was not there before. */
    void take(FeedRuns.Taken run, FeedSource source, FeedEntry entry, Report report) {
        Optional<SourceRunView.Reason> unusable = unusable(entry);
        if (unusable.isPresent()) {
            skip(run, entry, unusable.get(), report);
            return;
        }
        boolean isKnown = QuarkusTransaction.requiringNew().call(() -> items.sameStory(source.id(), entry)).isPresent();
        Imported imported = isKnown ? null : imported(source, entry);
        try {
            QuarkusTransaction.requiringNew().run(() -> enter(run, source, entry, imported, report));
        } catch (BadRequest noArticle) {
            skip(run, entry, SourceRunView.Reason.UNFIT, report);
        }
    }

    private void enter(FeedRuns.Taken run, FeedSource source, FeedEntry entry, Imported imported, Report report) {
        mustHold(run);
        items.enterAlone();
        Optional<UUID> same = items.sameStory(source.id(), entry);
        if (same.isPresent()) {
            items.enter(source.id(), entry, FeedItemView.Outcome.SAME, null, new Written(same.get(), null));
            report.same();
        } else if (imported != null) {
            Account account = accounts.findById(source.accountId());
            Written written = articles.write(account, imported, source.publishes());
            if (!items.enter(source.id(), entry, FeedItemView.Outcome.ARTICLE, null, written)) {
                throw new Lost();
            }
            report.added();
        }
    }

    /** What says something else than before. */
    void change(FeedRuns.Taken run, FeedSource source, FeedItems.Known item, FeedEntry entry, Report report) {
        Optional<SourceRunView.Reason> unusable = unusable(entry);
        if (unusable.isPresent()) {
            report.skipped(entry, unusable.get());
            return;
        }
        Imported imported = imported(source, entry);
        try {
            QuarkusTransaction.requiringNew().run(() -> rewrite(run, item, entry, imported, report));
        } catch (BadRequest noArticle) {
            report.skipped(entry, SourceRunView.Reason.UNFIT);
        }
    }

    private void rewrite(FeedRuns.Taken run, FeedItems.Known item, FeedEntry entry, Imported imported,
            Report report) {
        mustHold(run);
        Kept kept = articles.rewrite(item.written(), imported);
        if (kept != Kept.CHANGED) {
            items.changed(item, entry, item.written());
            report.skipped(entry, SourceRunView.Reason.valueOf(kept.name()));
            return;
        }
        Written now = articles.written(item.written().id());
        items.changed(item, entry, now);
        if (!Arrays.equals(now.digest(), item.written().digest())) {
            report.updated();
        }
    }

    private void skip(FeedRuns.Taken run, FeedEntry entry, SourceRunView.Reason reason, Report report) {
        report.skipped(entry, reason);
        if (entry.guid() != null) {
            QuarkusTransaction.requiringNew()
                    .run(() -> items.enter(run.source(), entry, FeedItemView.Outcome.SKIPPED, reason, null));
        }
    }

    private void mustHold(FeedRuns.Taken run) {
        if (!runs.renew(run)) {
            throw new Lost();
        }
    }

    private static Optional<SourceRunView.Reason> unusable(FeedEntry entry) {
        if (entry.guid() == null || entry.link() == null) {
            return Optional.of(SourceRunView.Reason.NO_LINK);
        }
        String text = Objects.requireNonNullElse(entry.content(), Objects.requireNonNullElse(entry.summary(), ""));
        if (text.length() > EntryText.MAX_HTML) {
            return Optional.of(SourceRunView.Reason.TOO_LONG);
        }
        return PlainText.line(text).isEmpty() && entry.title().isEmpty()
                ? Optional.of(SourceRunView.Reason.EMPTY)
                : Optional.empty();
    }

    private Imported imported(FeedSource source, FeedEntry entry) {
        String whole = entry.content() == null ? entry.summary() : entry.content();
        String body = source.hasFullText() && whole != null && !whole.isBlank()
                ? whole(source, entry, whole)
                : excerpt(source, entry);
        String title = entry.title().isEmpty() ? PlainText.cut(PlainText.line(whole), 80) : entry.title();
        String summary = source.hasFullText() && entry.content() != null ? PlainText.quiet(entry.summary()) : "";
        return new Imported(source.language(), PlainText.cut(PlainText.quiet(title), ImportingArticles.MAX_TITLE),
                summary.isEmpty() ? null : PlainText.cut(summary, ImportingArticles.MAX_SUMMARY), body, source.topics(),
                source.of(entry.link(), entry.author(), entry.at()));
    }

    private String whole(FeedSource source, FeedEntry entry, String html) {
        String text = new EntryText(entry.link(), (address, alt) -> pictures.take(source.accountId(), address, alt))
                .markdown(html);
        String more = "\n\n" + link(source, entry);
        return text.isBlank() || text.length() > ImportingArticles.MAX_BODY
                ? PlainText.cut(text, ImportingArticles.MAX_BODY - more.length()) + more
                : text;
    }

    private static String excerpt(FeedSource source, FeedEntry entry) {
        String plain = PlainText.line(entry.summary() == null ? entry.content() : entry.summary());
        String text = plain.isEmpty()
                ? ""
                : new EntryText(entry.link(), (address, alt) -> Optional.empty())
                        .markdown(new TextNode(PlainText.cut(plain, EXCERPT)).outerHtml());
        return (text + "\n\n" + link(source, entry)).strip();
    }

    private static String link(FeedSource source, FeedEntry entry) {
        return "[" + source.name().replaceAll("([\\\\\\[\\]*_`<>!@#$&~])", "\\\\$1") + "](<" + entry.link() + ">)";
    }
}
