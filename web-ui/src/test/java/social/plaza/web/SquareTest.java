package social.plaza.web;

import static io.restassured.RestAssured.given;

import java.util.regex.Pattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import social.plaza.web.stub.Signer.Person;
import social.plaza.web.stub.StubSquare;

/** A browser before the pages, and both services behind them as stubs. */
@QuarkusTestResource(StubSquare.class)
public abstract class SquareTest {

    public static final String ARTICLE = "019a0000-0000-7000-8000-0000000000a1";
    public static final String ARTICLE_PAGE = "/@thuha/cloud-partners-rewrite-their-deal-000000a1";

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    public StubSquare square;

    @BeforeEach
    public void forget() throws InterruptedException {
        square.content().reset();
        square.engagement().reset();
    }

    protected RequestSpecification anonymous() {
        return given().redirects().follow(false).urlEncodingEnabled(false);
    }

    protected RequestSpecification as(Person person) {
        return anonymous().cookie("plaza_access", square.signer().token(person, 600));
    }

    /** A page that is not kept from an earlier test. */
    protected static String fresh(String path) {
        return path + (path.contains("?") ? "&" : "?") + "fresh=" + System.nanoTime();
    }

    /** Sends a form as the page that this person has open would. */
    protected RequestSpecification formOf(Person person) {
        return form(as(person).get(ARTICLE_PAGE), as(person));
    }

    protected static RequestSpecification form(Response page, RequestSpecification next) {
        return next.cookie("csrf-token", page.cookie("csrf-token"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").urlEncodingEnabled(true)
                .formParam("csrf-token", csrf(page));
    }

    protected static String csrf(Response page) {
        var found = TOKEN.matcher(page.asString());
        return found.find() ? found.group(1) : "";
    }
}
