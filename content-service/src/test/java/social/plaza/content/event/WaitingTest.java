package social.plaza.content.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpServerResponse;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final HttpServerResponse open = (HttpServerResponse) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[]{HttpServerResponse.class}, (self, method, arguments) -> false);

    @Test
    void endsWhenTheServiceStopsWhichWaitsForThat() {
        Waiting waiting = new Waiting();
        waiting.begin();
        assertThat(waiting.goesOn(open)).isTrue();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> stop(waiting));
        await().atMost(Duration.ofSeconds(1)).until(() -> !waiting.goesOn(open));
        assertThat(stop).isNotDone();
        waiting.end();
        assertThat(stop).succeedsWithin(Duration.ofSeconds(1));
    }

    private static void stop(Waiting waiting) {
        try {
            waiting.stop(new ShutdownEvent());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
