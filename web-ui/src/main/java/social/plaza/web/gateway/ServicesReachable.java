package social.plaza.web.gateway;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Descriptions;
import social.plaza.web.origin.Engagement;

/** The pages are ready when they are up: without the services they say so, which is better than no page at all. */
@Readiness
@Singleton
class ServicesReachable implements HealthCheck {

    private final Descriptions services;
    private final Content content;
    private final Engagement engagement;

    ServicesReachable(Descriptions services, Content content, Engagement engagement) {
        this.services = services;
        this.content = content;
        this.engagement = engagement;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("services").up().withData(content.name(), services.isReady(content))
                .withData(engagement.name(), services.isReady(engagement)).build();
    }
}
