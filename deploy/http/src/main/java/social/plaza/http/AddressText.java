package social.plaza.http;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Holds addresses to what texts are held to: the database takes no NUL, and nothing is named by a control character. */
@Provider
@PreMatching
public class AddressText implements ContainerRequestFilter {

    /** An endpoint gets what is empty as if it were absent. */
    private static final Set<String> NEVER_EMPTY = Set.of("limit", "after", "wait");

    @Override
    public void filter(ContainerRequestContext request) {
        if (Text.complaint(request.getUriInfo().getPath()) != null) {
            throw new NotFound("page");
        }
        NEVER_EMPTY.stream().filter(name -> "".equals(request.getUriInfo().getQueryParameters().getFirst(name)))
                .findFirst().ifPresent(name -> {
                    throw new BadRequest(name, "must not be empty");
                });
        request.getUriInfo().getQueryParameters().forEach((name, values) -> values.stream().map(Text::complaint)
                .filter(complaint -> complaint != null).findFirst().ifPresent(complaint -> {
                    throw new BadRequest(name, complaint);
                }));
    }
}
