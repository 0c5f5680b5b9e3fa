package social.plaza.content.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.content.markdown.Phrase;
import social.plaza.content.markdown.Translatable;

/** Has a machine say phrases in another language, some at a time. A phrase that comes back damaged is said in parts, or stays as it was. */
@ApplicationScoped
class MachineTranslator {

    /** What servers take at once without being told to take more. */
    private static final int MAX_TEXTS = 25;
    private static final int MAX_CHARACTERS = 4000;

    /** What is translated: neither takes the other's places, for articles may take minutes. */
    enum Of {
        ARTICLES, TEXTS
    }

    /** So many of each at once: the server has its own work, and more would only wait for it. */
    private static final int AT_ONCE = 4;

    private final Map<Of, Semaphore> room = Map.of(Of.ARTICLES, new Semaphore(AT_ONCE), Of.TEXTS,
            new Semaphore(AT_ONCE));

    @Inject
    Engine engine;

    /** @param from the server's code, or null for it to find out */
    record Way(String from, String to) {}

    /** @throws TranslationUnavailable at once, where as much as may be is being translated */
    void enter(Of what) {
        if (!room.get(what).tryAcquire()) {
            throw TranslationUnavailable.busy();
        }
    }

    void leave(Of what) {
        room.get(what).release();
    }

    /**
     * @param longest the server may take for all of it
     * @param progress run after each answer of the server
     * @return the language that the server found, if it was to
     * @throws EngineFailed if it says none of the phrases
     */
    Optional<String> say(List<Translatable> texts, Way way, Duration longest, Runnable progress)
            throws EngineFailed {
        List<Phrase> phrases = texts.stream().flatMap(text -> text.phrases().stream()).toList();
        Saying saying = new Saying(way, longest, progress);
        List<Phrase> damaged = saying.all(phrases);
        List<Phrase> parts = damaged.stream().flatMap(phrase -> phrase.parts().stream()).toList();
        saying.all(parts);
        if (saying.said == 0 && !phrases.isEmpty()) {
            throw new EngineFailed("no phrase of its answers can be used");
        }
        return saying.from;
    }

    private final class Saying {

        private final Way way;
        private final Runnable progress;
        private final long end;
        private Optional<String> from = Optional.empty();
        private int said;

        Saying(Way way, Duration longest, Runnable progress) {
            this.way = way;
            this.end = System.nanoTime() + longest.toNanos();
            this.progress = progress;
        }

        /** @return those that came back damaged */
        List<Phrase> all(List<Phrase> phrases) throws EngineFailed {
            List<Phrase> damaged = new ArrayList<>();
            for (List<Phrase> some : batches(phrases)) {
                if (left().isNegative()) {
                    throw new EngineFailed("the whole takes too long");
                }
                damaged.addAll(say(some));
                progress.run();
            }
            return damaged;
        }

        private Duration left() {
            return Duration.ofNanos(end - System.nanoTime());
        }

        private List<Phrase> say(List<Phrase> some) throws EngineFailed {
            Engine.Said answer = engine.translate(way.from(), way.to(), some.stream().map(Phrase::words).toList(),
                    left());
            from = from.or(answer::from);
            List<Phrase> damaged = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                if (some.get(i).say(answer.texts().get(i))) {
                    said++;
                } else {
                    damaged.add(some.get(i));
                }
            }
            return damaged;
        }
    }

    private static List<List<Phrase>> batches(List<Phrase> phrases) {
        List<List<Phrase>> batches = new ArrayList<>();
        int characters = MAX_CHARACTERS;
        for (Phrase phrase : phrases) {
            characters += phrase.words().length();
            if (characters > MAX_CHARACTERS || batches.getLast().size() == MAX_TEXTS) {
                batches.add(new ArrayList<>());
                characters = phrase.words().length();
            }
            batches.getLast().add(phrase);
        }
        return batches;
    }
}
