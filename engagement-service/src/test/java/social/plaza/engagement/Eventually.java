package social.plaza.engagement;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens in the background, no longer than it takes. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Eventually() {}

    /** Tries again until the assertion holds, or patience ends. */
    public static void eventually(Runnable assertion) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }
}
