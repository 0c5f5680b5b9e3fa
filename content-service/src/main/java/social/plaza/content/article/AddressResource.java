package social.plaza.content.article;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** For whoever makes a map of all articles, and needs no words of them. */
@Path("/api/v1/articles/addresses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class AddressResource {

    @Inject
    Addresses addresses;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "listArticleMonths", summary = "In which months articles were published", description = "The oldest first. An article stays in the month of its first publication.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = MonthPage.class)))
    @APIResponse(responseCode = "400", description = "A bad cursor or limit")
    public Response months(@BeanParam Paging paging) {
        String after = paging.after(1).map(cursor -> month("after", cursor.text(0)).toString()).orElse("");
        List<Addresses.Month> rest = addresses.months().stream().filter(each -> each.month().compareTo(after) > 0)
                .limit(paging.limit() + 1L).toList();
        Page<Addresses.Month> page = paging.page(rest, last -> Cursor.of(last.month()));
        return tags.read(new MonthPage(page.items(), page.next()));
    }

    @GET
    @Path("/{month}")
    @PermitAll
    @Operation(operationId = "getArticleAddresses", summary = "Where the articles of a month are", description = "The oldest first, 10,000 in one part; `parts` of the month tells how many there are.")
    @Parameter(name = "part", description = "From 1", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "9999", defaultValue = "1"))
    @APIResponse(responseCode = "200", description = "A part of the month", content = @Content(schema = @Schema(implementation = AddressPart.class)))
    @APIResponse(responseCode = "400", description = "A month or part that is none")
    public Response addresses(@PathParam("month") String month, @QueryParam("part") String part) {
        return tags.read(new AddressPart(month, part(part), addresses.in(month("month", month), part(part))));
    }

    /** A page of months. */
    @Schema(name = "ArticleMonthPage")
    record MonthPage(List<Addresses.Month> items, @Schema(nullable = true) String next) {}

    /** A part of a month. */
    @Schema(name = "ArticleAddressPart")
    record AddressPart(String month, int part, List<Addresses.Address> addresses) {}

    private static YearMonth month(String field, String month) {
        try {
            if (month.matches("[12]\\d{3}-\\d\\d")) {
                return YearMonth.parse(month);
            }
        } catch (DateTimeException none) {
            // answered below
        }
        throw new BadRequest(field, "must be a month, such as 2026-03");
    }

    private static int part(String part) {
        if (part == null) {
            return 1;
        }
        if (!part.matches("[1-9]\\d{0,3}")) {
            throw new BadRequest("part", "must be a whole number from 1 to 9999");
        }
        return Integer.parseInt(part);
    }
}
