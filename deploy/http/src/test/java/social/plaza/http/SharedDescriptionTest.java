package social.plaza.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of a service's API says of every operation what a developer needs to call it. */
public abstract class SharedDescriptionTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi/examples");
    private static final String EXAMPLE = "#/components/examples/";

    private final List<String> limited;
    private final String listByIds;
    private Described described;

    /**
     * @param limited features that have limits
     * @param listByIds the one list that is asked by ids: of those, at most as many as fit a page
     */
    protected SharedDescriptionTest(List<String> limited, String listByIds) {
        this.limited = limited;
        this.listByIds = listByIds;
    }

    @BeforeEach
    void read() {
        described = Described.now();
    }

    @Test
    void everyOperationHasAnIdASummaryATagAndItsErrors() {
        assertThat(described.operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.told().path("summary").asText()).isNotEmpty();
            assertThat(operation.told().path("tags")).hasSize(1);
            errorsAreTold(operation.told());
        });
        assertThat(described.operations()).extracting(Described.Operation::id).doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void theLimitsAreThoseOfEveryFeature() {
        Map<String, ?> limits = given().get("/api/v1/limits").then().statusCode(200).extract().path("");
        assertThat(limits).containsKey("requests").containsKeys(limited.toArray(String[]::new));
    }

    /** Whoever generates a client from it, in whatever language, must be able to send all that is asked for. */
    @Test
    void aGeneratedClientCanEdit() {
        assertThat(described.operations()).filteredOn(each -> each.told().path("responses").has("428"))
                .isNotEmpty().allSatisfy(each -> assertThat(each.told().path("parameters").findValuesAsText("name"))
                        .contains("If-Match"));
        assertThat(described.document().toString()).as("classes that not every language's patterns know")
                .doesNotContain("\\p{");
    }

    /** JSON Merge Patch: what is absent stays, null clears. */
    @Test
    void aPatchMayNameAnyFieldOrNull() {
        assertThat(described.operations()).filteredOn(each -> each.method().equals("patch")).isNotEmpty()
                .allSatisfy(each -> each.told().path("requestBody").path("content").forEach(body -> {
                    JsonNode nothing = Described.JSON.createObjectNode();
                    assertThat(described.complaints(body.path("schema"), nothing)).isEmpty();
                    JsonNode fields = described.document().at(body.path("schema").path("$ref").asText().substring(1))
                            .path("properties");
                    assertThat(fields).isNotEmpty();
                    fields.fieldNames().forEachRemaining(field -> assertThat(described.complaints(body.path("schema"),
                            Described.JSON.createObjectNode().putNull(field))).isEmpty());
                }));
    }

    @Test
    void everyBodyHasAnExampleThatFits() {
        assertThat(described.operations()).allSatisfy(operation -> bodies(operation).forEach(body -> {
            assertThat(body.path("examples")).isNotEmpty();
            body.path("examples").forEach(one -> assertThat(described.complaints(body.path("schema"),
                    described.document().at(one.path("$ref").asText().substring(1)).path("value"))).isEmpty());
        }));
    }

    @Test
    void everyParameterHasAnExampleThatFits() {
        assertThat(described.operations()).allSatisfy(operation -> operation.told().path("parameters")
                .forEach(this::hasAnExampleThatFits));
    }

    private void hasAnExampleThatFits(JsonNode parameter) {
        assertThat(parameter.has("example")).as(parameter.path("name").asText()).isTrue();
        assertThat(described.complaints(parameter.path("schema"), parameter.path("example")))
                .as(parameter.path("name").asText()).isEmpty();
    }

    /** What a client goes by: where the new thing is, which version it has, when to come again. */
    @Test
    void answersOfAKindHaveTheirHeaders() {
        assertThat(described.operations()).allSatisfy(operation -> operation.told().path("responses").properties()
                .forEach(answer -> assertThat(headers(operation.told(), answer.getKey(), answer.getValue()))
                        .as(answer.getKey()).isSubsetOf(described.headers(operation, answer.getKey()).keySet())));
    }

    private static Stream<String> headers(JsonNode operation, String status, JsonNode answer) {
        boolean done = status.startsWith("2");
        boolean tagged = Stream.of("304", "428").anyMatch(operation.path("responses")::has);
        boolean once = operation.path("parameters").findValuesAsText("name").contains("Idempotency-Key");
        Stream<String> of = switch (status) {
            case "201" -> Stream.of("Location");
            case "401" -> Stream.of("WWW-Authenticate");
            case "429", "503" -> Stream.of("Retry-After");
            default -> Stream.of();
        };
        return Stream.of(of, Stream.of("ETag").filter(it -> done && tagged && answer.has("content")),
                Stream.of("Idempotency-Replayed").filter(it -> done && once)).flatMap(it -> it);
    }

    @Test
    void everyHeaderHasADescriptionAndAnExampleThatFits() {
        assertThat(described.document().at("/components/headers")).isNotEmpty().allSatisfy(header -> {
            assertThat(header.path("description").asText()).isNotEmpty();
            assertThat(described.complaints(header.path("schema"), header.path("example"))).isEmpty();
        });
        assertThat(described.operations()).allSatisfy(operation -> operation.told().path("responses").fieldNames()
                .forEachRemaining(status -> assertThat(described.headers(operation, status).values())
                        .noneMatch(JsonNode::isMissingNode)));
    }

    @Test
    void theExampleOfLimitsHasThemAll() throws IOException {
        JsonNode limits = Described.JSON.readTree(given().get("/api/v1/limits").asByteArray());
        assertThat(leaves(Described.JSON.readTree(EXAMPLES.resolve("getLimits.json").toFile())))
                .isEqualTo(leaves(limits));
    }

    private static Set<String> leaves(JsonNode node) {
        return node.properties().stream().flatMap(field -> field.getValue().isObject()
                ? leaves(field.getValue()).stream().map(leaf -> field.getKey() + "." + leaf)
                : Stream.of(field.getKey())).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyListIsReadInPages() {
        assertThat(described.operations()).filteredOn(each -> isList(each) && !each.id().equals(listByIds))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.told().path("parameters").findValuesAsText("name"))
                        .contains("limit", "after"));
    }

    private boolean isList(Described.Operation operation) {
        JsonNode answer = described.document().at(operation.answer(200).path("$ref").asText("#").substring(1));
        return operation.method().equals("get") && answer.path("properties").has("next");
    }

    @Test
    void noExampleIsOfSomethingThatIsGone() throws IOException {
        Set<String> shown = described.operations().stream().flatMap(SharedDescriptionTest::bodies)
                .flatMap(body -> body.path("examples").findValuesAsText("$ref").stream())
                .map(name -> name.substring(EXAMPLE.length()) + ".json").collect(Collectors.toCollection(TreeSet::new));
        shown.add("parameters.json");
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(shown);
        }
        Set<String> parameters = described.operations().stream()
                .flatMap(operation -> operation.told().path("parameters").findValuesAsText("name").stream()
                        .flatMap(name -> Stream.of(name, operation.path().split("/")[3] + "/" + name)))
                .collect(Collectors.toSet());
        Map<?, ?> table = Described.JSON.readValue(EXAMPLES.resolve("parameters.json").toFile(), Map.class);
        assertThat(table.keySet()).allSatisfy(name -> assertThat(parameters).contains((String) name));
    }

    /** What is sent, and what comes of it if all is well. */
    private static Stream<JsonNode> bodies(Described.Operation operation) {
        return Stream.concat(operation.told().path("requestBody").path("content").valueStream(),
                operation.told().path("responses").properties().stream().filter(each -> each.getKey().startsWith("2"))
                        .flatMap(each -> each.getValue().path("content").valueStream()));
    }

    private static void errorsAreTold(JsonNode operation) {
        JsonNode responses = operation.path("responses");
        if (operation.has("security")) {
            assertThat(responses.has("401") && responses.has("403")).isTrue();
        }
        if (operation.has("requestBody")) {
            assertThat(responses.has("400") && responses.has("413") && responses.has("415")).isTrue();
        }
        responses.properties().forEach(response -> {
            Set<String> types = response.getValue().path("content").properties().stream().map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (response.getKey().startsWith("4")) {
                assertThat(types).as(response.getKey()).containsExactly("application/problem+json");
            } else if (Set.of("200", "201").contains(response.getKey())) {
                assertThat(types).as(response.getKey()).isNotEmpty();
            }
        });
    }
}
