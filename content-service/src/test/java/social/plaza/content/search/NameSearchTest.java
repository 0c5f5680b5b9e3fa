package social.plaza.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.content.Member;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** Who looks for people and topics, or is shown some while they type. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NameSearchTest {

    @Inject
    Session session;

    private String own;

    @BeforeEach
    void begin() {
        own = UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "qx";
    }

    @Test
    void findsPeopleByHandleAndNameHoweverTheyAreWritten() {
        Person lan = Person.named("lan");
        name(lan, "Nguyễn Thị Đào " + own);
        assertThat(people(lan.handle())).first().isEqualTo(lan.handle());
        assertThat(people(lan.handle().substring(0, 7).toUpperCase())).contains(lan.handle());
        assertThat(people("dao " + own)).containsExactly(lan.handle());
        assertThat(people("Đào " + own.substring(0, 4))).contains(lan.handle());
        assertThat(people("thi dao " + own)).containsExactly(lan.handle());
    }

    @Test
    void forgivesAMisspelling() {
        Person quan = Person.named("quan");
        name(quan, "Bartholomew " + own);
        assertThat(people("bartolomew " + own)).contains(quan.handle());
        assertThat(people("zzzyyy")).doesNotContain(quan.handle());
        Draft.titled("T").about("photosynthesis").publishedBy(quan);
        assertThat(topics("fotosynthesis")).contains("photosynthesis");
        assertThat(topics("photosintesis")).contains("photosynthesis");
    }

    @Test
    void putsWhatIsCalledExactlySoFirst() {
        Person one = Person.named("aa");
        Person two = Person.named("bb");
        name(one, own + "longer");
        name(two, own);
        assertThat(people(own)).containsExactly(two.handle(), one.handle());
    }

    @Test
    void findsNobodyWhoIsSuspendedDeletedOrNoPerson() {
        Person gone = Person.named("gone");
        name(gone, "Gone " + own);
        assertThat(people(own)).hasSize(1);
        for (String state : List.of("SUSPENDED", "DELETED")) {
            change("update account set state = '" + state + "' where id = :id", gone.id());
            assertThat(people(own)).isEmpty();
            assertThat(suggestions(own)).isEmpty();
        }
        assertThat(people("plaza")).doesNotContain("plaza");
    }

    @Test
    void findsTopicsByHowTheyBeginTheMostUsedFirst() {
        Person mai = Person.named("mai");
        Draft.titled("One").about(own + "-chợ", own + "ship").publishedBy(mai);
        Draft.titled("Two").about(own + "ship").publishedBy(mai);
        assertThat(topics(own)).containsExactly(own + "ship", own + "-chợ");
        assertThat(topics("#" + own + "-cho")).first().isEqualTo(own + "-chợ");
        assertThat(search("topics", own).getInt("items[0].topic.articles")).isEqualTo(2);
    }

    @Test
    void comesInPages() {
        for (int i = 0; i < 5; i++) {
            name(Person.named("page"), own + " " + "abcde".charAt(i));
        }
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            var request = anyone().queryParam("q", own).queryParam("type", "accounts").queryParam("limit", 2);
            JsonPath page = (next == null ? request : request.queryParam("after", next)).get("/api/v1/search")
                    .jsonPath();
            all.addAll(page.getList("items.account.handle"));
            next = page.getString("next");
        } while (next != null);
        assertThat(all).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void suggestsTopicsPeopleAndTitlesWhileTyping() {
        Person mai = Person.named("mai");
        name(mai, own + " Mai");
        Draft.titled(own + " and the Sea").about(own + "ing").from("SPONSORED").publishedBy(mai);
        Draft.titled("Not " + own).publishedBy(mai);
        Draft.titled(own + " draft").writtenBy(mai);
        JsonPath found = suggested(own.substring(0, own.length() - 1));
        assertThat(found.getList("items.kind")).containsExactly("TOPIC", "ACCOUNT", "ARTICLE");
        assertThat(found.getList("items.text")).containsExactly(own + "ing", own + " Mai", own + " and the Sea");
        assertThat(found.getList("items[2].disclaimers")).containsExactly("sponsored", "third-party-content");
        assertThat(suggestions(own + " AND the")).containsExactly(own + " and the Sea");
        assertThat(suggestions("%")).isEmpty();
        for (int i = 0; i < 12; i++) {
            Draft.titled(own + " number " + i).publishedBy(mai);
        }
        await().untilAsserted(() -> assertThat(suggestions(own)).hasSize(8));
    }

    @Test
    void doesNotSuggestWhatIsWithdrawn() {
        Person mai = Person.named("mai");
        String id = Draft.titled(own + " was here").publishedBy(mai).getString("id");
        assertThat(suggestions(own)).hasSize(1);
        mai.calls().delete("/api/v1/articles/" + id + "/publication").then().statusCode(200);
        assertThat(suggestions(own)).isEmpty();
    }

    @Test
    void suggestsNoTitleThatIsWithheldNotEvenAMomentLater() {
        String id = Draft.titled(own + " lives here").publishedBy(Person.named("mai")).getString("id");
        assertThat(suggestions(own)).hasSize(1);
        Person.moderator("mo").calls().contentType("application/json")
                .body(Map.of("rule", "Privacy", "facts", "An address.", "reason", "Nobody agreed."))
                .put("/api/v1/articles/" + id + "/withholding").then().statusCode(200);
        assertThat(suggestions(own)).isEmpty();
    }

    @Test
    void asksForSomethingToSuggestFor() {
        anyone().get("/api/v1/search/suggestions").then().statusCode(400).body("violations[0].field", equalTo("q"));
        anyone().queryParam("q", "x".repeat(201)).get("/api/v1/search/suggestions").then().statusCode(400);
    }

    private void name(Person person, String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("update account set display_name = :name where id = :id")
                        .setParameter("name", name).setParameter("id", person.id()).executeUpdate());
    }

    private void change(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(sql).setParameter("id", id).executeUpdate());
    }

    private static RequestSpecification anyone() {
        return Member.throughGateway(Member.somewhere());
    }

    private static JsonPath search(String type, String q) {
        return anyone().queryParam("q", q).queryParam("type", type).get("/api/v1/search").then().statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> people(String q) {
        return search("accounts", q).getList("items.account.handle");
    }

    private static List<String> topics(String q) {
        return search("topics", q).getList("items.topic.topic");
    }

    private static JsonPath suggested(String q) {
        return anyone().queryParam("q", q).get("/api/v1/search/suggestions").then().statusCode(200).extract()
                .jsonPath();
    }

    private static List<String> suggestions(String q) {
        return suggested(q).getList("items.text");
    }
}
