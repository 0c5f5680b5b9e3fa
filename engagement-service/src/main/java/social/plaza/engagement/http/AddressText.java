package social.plaza.engagement.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Holds addresses to what texts are held to: the database takes no NUL, and nothing is named by a control character. */
@Provider
@PreMatching
public class AddressText implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (Text.complaint(request.getUriInfo().getPath()) != null) {
            throw new NotFound("page");
        }
        request.getUriInfo().getQueryParameters().forEach((name, values) -> values.stream().map(Text::complaint)
                .filter(complaint -> complaint != null).findFirst().ifPresent(complaint -> {
                    throw new BadRequest(name, complaint);
                }));
    }
}
