package social.plaza.content.machine;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.MachineTranslations;
import social.plaza.content.article.MachineTranslations.Original;
import social.plaza.content.article.MachineTranslations.Said;
import social.plaza.content.article.NewArticle;
import social.plaza.content.article.WritingArticles;
import social.plaza.content.machine.MachineRequests.Standing;
import social.plaza.content.machine.MachineRequests.Wanted;
import social.plaza.content.machine.MachineTranslator.Of;
import social.plaza.content.machine.MachineTranslator.Way;
import social.plaza.content.markdown.Excerpt;
import social.plaza.content.markdown.Markdown;
import social.plaza.content.markdown.Translatable;

/**
 * Has articles translated, each once for its words and a language. Whoever asks waits for a moment, and no connection of the database
 * with them; it goes on without them.
 */
@ApplicationScoped
class TranslatingByMachine {

    private static final Logger LOG = Logger.getLogger(TranslatingByMachine.class);

    /** However patient the server is to be met: a text of nothing but scraps would be asked about for hours. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Wanted, Future<?>> running = new ConcurrentHashMap<>();

    @Inject
    EngineSettings settings;

    @Inject
    Engine engine;

    @Inject
    KnownLanguages languages;

    @Inject
    MachineTranslator translator;

    @Inject
    MachineRequests requests;

    @Inject
    MachineTranslations translations;

    @Inject
    Markdown markdown;

    /**
     * Has it made, if nobody does, and waits for a moment.
     *
     * @param into a language that the server {@linkplain KnownLanguages knows}
     * @param allowed throws if whoever asks may not have another one made
     * @return whether it was done in that moment
     * @throws TranslationUnavailable if it failed, or has just failed, or too much is being translated
     */
    boolean translate(ArticleHead head, String into, Runnable allowed) {
        Wanted wanted = new Wanted(head.id(), head.original().edition(), into);
        Standing standing = requests.take(wanted);
        if (standing instanceof Standing.Failed failed) {
            throw new TranslationUnavailable(failed.pause());
        }
        return isDoneSoon(standing instanceof Standing.Yours ? begin(head, wanted, allowed) : running.get(wanted));
    }

    /** Unless it has been made since the article was read. */
    private Future<?> begin(ArticleHead head, Wanted wanted, Runnable allowed) {
        FutureTask<Void> making = new FutureTask<>(() -> make(head, wanted));
        try {
            if (translations.has(wanted.article(), wanted.edition(), wanted.language())) {
                requests.done(wanted);
                return CompletableFuture.completedFuture(null);
            }
            enter(allowed);
        } catch (RuntimeException refused) {
            requests.done(wanted);
            throw refused;
        }
        running.put(wanted, making);
        threads.execute(making);
        return making;
    }

    private void enter(Runnable allowed) {
        translator.enter(Of.ARTICLES);
        try {
            allowed.run();
        } catch (RuntimeException refused) {
            translator.leave(Of.ARTICLES);
            throw refused;
        }
    }

    /** @param future null where another instance makes it */
    private boolean isDoneSoon(Future<?> future) {
        if (future == null) {
            return false;
        }
        try {
            future.get(settings.readerWaits().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException lasts) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new TranslationUnavailable(Duration.ofMinutes(1));
        }
    }

    private Void make(ArticleHead head, Wanted wanted) throws EngineFailed {
        try {
            Original original = translations.original(head);
            translations.keep(original, say(original, wanted));
            requests.done(wanted);
            return null;
        } catch (EngineFailed | RuntimeException failed) {
            LOG.warnf("Article %s was not translated into %s: %s", wanted.article(), wanted.language(),
                    failed.getMessage());
            requests.failed(wanted);
            throw failed;
        } finally {
            running.remove(wanted);
            translator.leave(Of.ARTICLES);
        }
    }

    private Said say(Original original, Wanted wanted) throws EngineFailed {
        Translatable title = Translatable.line(original.title(), NewArticle.MAX_TITLE);
        Optional<Translatable> summary = Optional.ofNullable(original.summary())
                .map(words -> Translatable.line(words, Excerpt.MAX));
        Translatable body = markdown.translatable(original.body(), false);
        EngineLanguages known = languages.now();
        Way way = new Way(known.codes().get(known.from(original.language()).orElse(null)),
                known.codes().get(wanted.language()));
        translator.say(Stream.of(Stream.of(title), summary.stream(), Stream.of(body)).flatMap(each -> each).toList(),
                way, LONGEST, () -> requests.isAlive(wanted));
        String said = markdown.written(body).filter(each -> each.length() <= WritingArticles.MAX_BODY)
                .orElseThrow(() -> new EngineFailed("more than words came back changed, or far too many"));
        return new Said(wanted.language(), title.words(), summary.map(Translatable::words).orElse(null),
                said, engine.name());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
