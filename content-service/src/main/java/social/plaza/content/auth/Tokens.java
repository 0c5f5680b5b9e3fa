package social.plaza.content.auth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client works with from a sign-in on.
 *
 * @param accessToken a JWT, sent with each request
 * @param expiresIn seconds until the access token expires
 * @param refreshToken gets the next pair, once; ends its session if it is sent twice
 */
@Schema(name = "Tokens")
public record Tokens(String accessToken, @Schema(examples = "Bearer") String tokenType,
        @Schema(examples = "600") long expiresIn, String refreshToken) {

    /** What a tool gets for its API token; when it expires, the tool exchanges it again. */
    @Schema(name = "ToolToken")
    public record OfTool(String accessToken, @Schema(examples = "Bearer") String tokenType,
            @Schema(examples = "600") long expiresIn) {}
}
