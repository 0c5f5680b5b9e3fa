package social.plaza.engagement.http;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.PostgresResource;
import social.plaza.http.SharedDescriptionTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class DescriptionTest extends SharedDescriptionTest {

    DescriptionTest() {
        super(List.of("rates"), "getEngagement");
    }
}
