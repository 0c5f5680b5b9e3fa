package social.plaza.web.card;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ServiceUnavailableException;

import social.plaza.web.Plaza;
import social.plaza.web.origin.Once;

/** All cards that were asked for lately. Each is drawn once, and few at a time: drawing is the most that one request can cost. */
@Singleton
class Cards {

    private static final long HEAVIEST = 24 << 20;
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 4;
    private static final int ICON = 512;

    private final Once<byte[]> drawn = new Once<>(Duration.ofHours(1), HEAVIEST,
            (key, card) -> key.length() + card.length);
    private final Semaphore tables = new Semaphore(AT_A_TIME, true);
    private final Path moreFonts;
    private volatile Lettering letters;

    Cards(Plaza plaza) {
        this.moreFonts = plaza.cardFonts().map(Path::of).orElse(null);
    }

    byte[] of(CardText text) {
        return drawn.get(text.tag(),
                tag -> atATable(() -> Png.of(new DrawingCard(letters(), text).drawn(), text.whole())));
    }

    /** The mark alone, for readers of feeds. */
    byte[] icon() {
        return drawn.get("icon", key -> atATable(() -> Png.of(Mark.picture(ICON), "Plaza")));
    }

    private byte[] atATable(Supplier<byte[]> drawing) {
        try {
            if (!tables.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ServiceUnavailableException((long) PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException((long) PATIENCE_SECONDS);
        }
        try {
            return drawing.get();
        } finally {
            tables.release();
        }
    }

    /** Read when the first card is drawn: a square that shares none needs none. */
    private Lettering letters() {
        if (letters == null) {
            synchronized (this) {
                letters = letters == null ? new Lettering(new Fonts(moreFonts)) : letters;
            }
        }
        return letters;
    }
}
