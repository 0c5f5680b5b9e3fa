package social.plaza.content.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final AtomicReference<Handler<AsyncResult<Void>>> end = new AtomicReference<>();

    @Test
    void endsWhenTheServiceStopsWhichWaitsForTheAnswers() {
        Waiting waiting = new Waiting();
        RoutingContext client = client();
        waiting.begin(client);
        assertThat(waiting.goesOn(client)).isTrue();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> stop(waiting));
        await().atMost(Duration.ofSeconds(1)).until(() -> !waiting.goesOn(client));
        assertThat(stop).isNotDone();
        end.get().handle(Future.succeededFuture());
        assertThat(stop).succeedsWithin(Duration.ofSeconds(1));
    }

    private static void stop(Waiting waiting) {
        try {
            waiting.stop(new ShutdownEvent());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @SuppressWarnings("unchecked")
    private RoutingContext client() {
        var response = proxy(HttpServerResponse.class, (name, argument) -> false);
        return proxy(RoutingContext.class, (name, argument) -> switch (name) {
            case "addEndHandler" -> {
                end.set((Handler<AsyncResult<Void>>) argument);
                yield 1;
            }
            case "response" -> response;
            case "hashCode" -> 1;
            default -> true;
        });
    }

    private static <T> T proxy(Class<T> type, java.util.function.BiFunction<String, Object, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (self, method, arguments) -> answers.apply(method.getName(),
                        arguments == null ? null : arguments[0])));
    }
}
