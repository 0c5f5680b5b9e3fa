package social.plaza.web.layout;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.Plaza;
import social.plaza.web.session.Visitor;

/** Gives every template the visitor's language and the time, so that no page has to think of it. */
@Singleton
class Rendering {

    private final Visitor visitor;
    private final Clock clock;
    private final ZoneId zone;

    Rendering(Visitor visitor, Clock clock, Plaza plaza) {
        this.visitor = visitor;
        this.clock = clock;
        this.zone = ZoneId.of(plaza.timeZone());
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::prepare);
    }

    private void prepare(TemplateInstance page) {
        if (Arc.container().requestContext().isActive()) {
            page.setLocale(visitor.locale());
            page.setAttribute("moment", new Moment(clock.instant(), zone, visitor.locale()));
        }
    }
}
