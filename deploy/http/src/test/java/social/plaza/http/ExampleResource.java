package social.plaza.http;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;

/** A small endpoint of each kind, for trying what all endpoints share. */
@Path("/example")
public class ExampleResource {

    public record Example(@NotNull @Size(max = 10) String name, Integer amount, List<@NotNull String> tags, Instant at,
            Map<String, @NotNull @Valid Named> names) {}

    public record Named(@JsonProperty("short") @Size(min = 1) String brief) {}

    static final AtomicInteger made = new AtomicInteger();

    private static final List<Integer> NUMBERS = java.util.stream.IntStream.range(0, 45).boxed().toList();

    @Inject
    ETags tags;

    @Inject
    MergePatch patches;

    @POST
    @Once
    @PermissionsAllowed("write")
    public Response make(@Valid @NotNull Example example) {
        return Response.created(URI.create("/example/1")).tag("1.a")
                .entity(Map.of("name", example.name(), "made", made.incrementAndGet())).build();
    }

    @GET
    @PermitAll
    public Response read() {
        return tags.read(new Example("An", 1, List.of(), null, null));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("write")
    public Example edit(JsonNode patch) throws JsonProcessingException {
        Example current = new Example("An", 1, List.of(), null, null);
        tags.mustMatch(tags.of(current));
        return patches.apply(current, patch);
    }

    @GET
    @Path("/mine")
    @PermissionsAllowed("read")
    public Map<String, String> mine() {
        return Map.of();
    }

    @GET
    @Path("/none")
    @PermitAll
    public Response none() {
        throw new NotFound("thing");
    }

    @GET
    @Path("/numbers")
    @PermitAll
    public Page<Integer> list(@BeanParam Paging paging) {
        long from = paging.after(1).map(cursor -> cursor.number(0) + 1).orElse(0L);
        return paging.page(NUMBERS.stream().skip(from).limit(paging.limit() + 1L).toList(), Cursor::of);
    }
}
