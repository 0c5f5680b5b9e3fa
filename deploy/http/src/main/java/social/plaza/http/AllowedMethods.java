package social.plaza.http;

import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** Says with every 405 which methods the address does take: the router that refuses knows it, and keeps it to itself. */
public class AllowedMethods {

    @ServerResponseFilter
    public void tell(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() == 405 && !answer.getHeaders().containsKey("Allow")) {
            var request = CurrentRequestManager.get();
            answer.getHeaders().putSingle("Allow",
                    String.join(", ", at(request.getPathWithoutPrefix(), request.getDeployment())));
        }
    }

    private static Set<String> at(String path, Deployment deployment) {
        var allowed = new TreeSet<String>();
        var classes = new RequestMapper<>(deployment.getClassMappers());
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            for (var handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler methods) {
                    collect(methods, match.remaining.isEmpty() ? "/" : match.remaining, allowed);
                }
            }
        }
        return allowed;
    }

    private static void collect(ClassRoutingHandler methods, String remaining, Set<String> allowed) {
        methods.getMappers().forEach((method, paths) -> {
            if (method != null && paths.map(remaining) != null) {
                allowed.add(method);
            }
        });
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
    }
}
