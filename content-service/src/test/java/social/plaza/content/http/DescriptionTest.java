package social.plaza.content.http;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import social.plaza.content.PostgresResource;
import social.plaza.http.SharedDescriptionTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DescriptionTest extends SharedDescriptionTest {

    DescriptionTest() {
        super(List.of("accounts", "auth"), "listAccounts");
    }
}
