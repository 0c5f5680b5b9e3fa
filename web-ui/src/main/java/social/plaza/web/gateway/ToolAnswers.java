package social.plaza.web.gateway;

import java.lang.annotation.Annotation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Where tools ask, an error is a problem and never a page, whoever found it. */
class ToolAnswers {

    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    @ServerResponseFilter
    public void correct(ContainerRequestContext asked, ContainerResponseContext answer) {
        var path = '/' + asked.getUriInfo().getPath().replaceFirst("^/", "");
        if (!Problem.isFor(path) || answer.getStatus() < 400 || PROBLEM.isCompatible(answer.getMediaType())) {
            return;
        }
        var problem = Problem.of(answer.getStatus());
        answer.setStatus(problem.status());
        answer.setEntity(problem.json(path), new Annotation[0], PROBLEM);
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        if (problem.status() == 503) {
            answer.getHeaders().putSingle("Retry-After", "5");
        }
    }

    static Response of(Problem problem, String path) {
        return Response.status(problem.status()).type(PROBLEM).header("Retry-After", "5")
                .header("Cache-Control", "no-store").entity(problem.json(path)).build();
    }
}
