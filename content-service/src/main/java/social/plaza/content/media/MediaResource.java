package social.plaza.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;
import social.plaza.http.ETags;
import social.plaza.http.NotFound;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

/** Pictures, for covers, avatars and the words of articles. */
@Path(MediaResource.PATH)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "media")
public class MediaResource {

    static final String PATH = "/api/v1/media";

    /** What is sent, for the description alone: it is read as it comes. */
    @Schema(name = "NewPicture")
    record NewPicture(
            @Schema(required = true, type = SchemaType.STRING, format = "binary", description = "A JPEG, PNG, WebP or GIF of up to 10 MiB and 40 million pixels, a WebP 12") String image,
            @Schema(description = "What is to be seen, for those who cannot see it", maxLength = Received.MAX_ALT) String alt) {}

    @Inject
    TakingPictures taking;

    @Inject
    Pictures pictures;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @Inject
    Rates rates;

    @Inject
    MediaSettings settings;

    @Inject
    Validator validator;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "uploadPicture", summary = "Upload a picture", description = "It is made anew in several sizes, upright and without what a camera writes beside it (place, time, device). Show it as `coverId` or `avatarId`, or in a body as `![alt](url)`; what nothing shows for a day is removed.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = NewPicture.class)))
    @APIResponse(responseCode = "201", description = "The picture", content = @Content(schema = @Schema(implementation = PictureView.class)))
    @APIResponse(responseCode = "400", description = "A field is not as it must be, or the picture is damaged")
    @APIResponse(responseCode = "409", description = "The account has no more room for pictures")
    @APIResponse(responseCode = "413", description = "It has too many bytes or pixels")
    @APIResponse(responseCode = "415", description = "It is no picture, whatever it is called")
    @APIResponse(responseCode = "429", description = "Too many in an hour")
    @APIResponse(responseCode = "503", description = "Too many are being read at once")
    public Response upload(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            InputStream body) throws IOException {
        rates.spend(new Rate("pictures", settings.uploadsPerHour(), Duration.ofHours(1)), caller.id());
        try (ReadingUpload reading = new ReadingUpload(type)) {
            Received received = reading.read(body);
            check(received);
            return taking.take(caller.id(), received);
        }
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"read", "drafts", "write"})
    @Operation(operationId = "getPicture", summary = "A picture of one's own")
    @APIResponse(responseCode = "200", description = "The picture", content = @Content(schema = @Schema(implementation = PictureView.class)))
    public Response read(@PathParam("id") UUID id) {
        return tags.read(pictures.find("id = ?1 and ownerId = ?2", id, caller.id()).firstResultOptional()
                .map(Picture::view).orElseThrow(() -> new NotFound("picture")));
    }

    private void check(Received received) {
        Set<ConstraintViolation<Received>> wrong = validator.validate(received);
        if (!wrong.isEmpty()) {
            throw new BadRequest(wrong.stream()
                    .map(each -> new BadRequest.Violation(each.getPropertyPath().toString(), each.getMessage()))
                    .toList());
        }
    }
}
