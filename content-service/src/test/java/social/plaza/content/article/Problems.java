package social.plaza.content.article;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;

/** What an answer that is a problem must be. */
public final class Problems {

    private Problems() {}

    public static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
