package social.plaza.web.origin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** The connections to the services, shared by all pages. */
class Connections {

    @Produces
    @Singleton
    HttpClient http() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2))
                .executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    }

    /** The pages read tolerantly: a field that a service adds tomorrow must not break them today. */
    @Singleton
    static class Tolerant implements ObjectMapperCustomizer {

        @Override
        public void customize(ObjectMapper json) {
            json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            json.enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        }
    }
}
