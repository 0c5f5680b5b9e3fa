package social.plaza.content.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** What pictures are for, and how they go when they are for nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PictureUseTest.WithAClock.class)
class PictureUseTest {

    /** A clock that can be moved, and less room than there is in earnest. */
    public static class WithAClock implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("plaza.clock-file",
                    Path.of(System.getProperty("java.io.tmpdir"), "clock-" + UUID.randomUUID()).toString(),
                    "plaza.media.bytes-per-account", "200000", "plaza.media.uploads-per-hour", "12");
        }
    }

    @ConfigProperty(name = "plaza.clock-file")
    Path clock;

    @ConfigProperty(name = "plaza.media.dir")
    Path home;

    @Inject
    RemovingPictures removing;

    @Inject
    Pictures pictures;

    @Inject
    Plans plans;

    @Inject
    Session session;

    private final Person mai = Person.named("mai");
    private final Person bo = Person.named("bo");

    @AfterEach
    void now() throws IOException {
        Files.deleteIfExists(clock);
    }

    @Test
    void standsAtTheHeadOfAnArticleAndInItsRevisions() {
        JsonPath first = Upload.ofOne().saying("A quay").takenBy(mai);
        JsonPath second = Upload.ofOne().takenBy(mai);
        String id = Draft.titled("Harbour").with("coverId", first.get("id")).publishedBy(mai).get("id");
        given().get("/api/v1/articles/" + id).then().body("cover.url", equalTo(first.get("url")))
                .body("cover.alt", equalTo("A quay")).body("cover.width", equalTo(700))
                .body("cover.variants.width", equalTo(List.of(320, 640, 700)));
        given().queryParam("author", mai.handle()).get("/api/v1/articles").then().body("items[0].cover.url",
                equalTo(first.get("url")));

        edit(id, Map.of("coverId", second.get("id"), "coverAlt", "The same quay, later")).statusCode(200)
                .body("revision", equalTo(2)).body("cover.url", equalTo(second.get("url")))
                .body("cover.alt", equalTo("The same quay, later"));
        edit(id, Map.of("title", "Harbours")).statusCode(200).body("cover.url", equalTo(second.get("url")));
        edit(id, Collections.singletonMap("coverId", null)).statusCode(200).body("cover", nullValue());
        revision(id, 1).body("cover.url", equalTo(first.get("url"))).body("cover.alt", equalTo("A quay"));
        revision(id, 2).body("cover.alt", equalTo("The same quay, later"));
        revision(id, 4).body("cover", nullValue());
    }

    @Test
    void isOnesOwnWhereItSpeaksForOne() {
        String hers = Upload.ofOne().takenBy(mai).get("id");
        Draft.titled("Stolen").with("coverId", hers).sentBy(bo).statusCode(400).body("violations.field",
                hasItem("coverId"));
        Draft.titled("Stolen").with("coverId", hers).previewedBy(bo).statusCode(400);
        avatar(bo, hers).statusCode(400).body("violations.field", hasItem("avatarId"));
        avatar(mai, hers).statusCode(200);
        Draft.titled("Mine").with("coverId", hers).previewedBy(mai).statusCode(200).body("cover.id", equalTo(hers));
        Draft.titled("Mine").with("coverId", hers).with("coverAlt", "x".repeat(301)).sentBy(mai).statusCode(400)
                .body("violations.field", hasItem("coverAlt"));
    }

    @Test
    void isAnAvatarUntilItIsTakenAway() {
        JsonPath picture = Upload.ofOne().takenBy(mai);
        avatar(mai, picture.get("id")).statusCode(200).body("avatarUrl", equalTo(picture.get("variants[0].url")));
        given().get("/api/v1/accounts/" + mai.handle()).then().body("avatarUrl",
                equalTo(picture.get("variants[0].url")));
        change(mai, Map.of("bio", "I look like this.")).statusCode(200).body("avatarUrl", notNullValue());
        assertThat(told("account.changed", mai.id())).contains(picture.<String>get("variants[0].url"));
        avatar(mai, null).statusCode(200).body("avatarUrl", nullValue());
    }

    @Test
    void isSeenInTheWordsOfWhoeverNamesIt() {
        JsonPath picture = Upload.ofOne().takenBy(mai);
        String url = picture.get("url");
        String html = Draft.titled("Look").saying("![A \"quay\"](" + url + ") and ![one](https://a.example/c.png)")
                .publishedBy(bo).get("html");
        assertThat(html).contains("<img src=\"" + url + "\" srcset=\"" + picture.get("variants[0].url") + " 320w , ")
                .contains(" width=\"700\" height=\"350\" loading=\"lazy\" alt=\"A &#34;quay&#34;\"")
                .contains("<a href=\"https://a.example/c.png\" rel=").containsOnlyOnce("<img");
        assertThat(Draft.titled("Whole").saying("![x](http://localhost:8080" + picture.get("variants[0].url") + ")")
                .publishedBy(bo).<String>get("html")).contains("<img src=\"" + url + "\"");
        Draft.titled("Tried").saying("![x](" + url + "?a=b) ![x](" + url + "/../y) <img src=\"" + url + "\" onload=x>")
                .previewedBy(bo).statusCode(200).body("html", not(containsString("<img")));
        Draft.titled("Linked").saying("[![$NRVN](" + url + ")](https://b.example)").previewedBy(bo).statusCode(200)
                .body("html", containsString("nofollow\"><img src=")).body("cashtags", equalTo(List.of("NRVN")));
    }

    @Test
    void goesADayAfterNothingShowsIt() throws IOException {
        JsonPath unused = Upload.ofOne().takenBy(mai);
        JsonPath cover = Upload.ofOne().takenBy(mai);
        JsonPath drafted = Upload.ofOne().takenBy(mai);
        JsonPath revised = Upload.ofOne().takenBy(mai);
        JsonPath avatar = Upload.ofOne().takenBy(mai);
        avatar(mai, avatar.get("id")).statusCode(200);
        String draft = Draft.titled("Draft").saying("![](" + drafted.get("url") + ")").writtenBy(bo);
        String article = Draft.titled("Out").with("coverId", cover.get("id")).saying("![](" + revised.get("url") + ")")
                .publishedBy(mai).get("id");
        edit(article, Map.of("body", "No picture any more.")).statusCode(200);

        later(Duration.ofHours(23));
        assertThat(List.of(unused, cover, drafted, revised, avatar)).allMatch(PictureUseTest::isThere);
        later(Duration.ofHours(25));
        assertThat(isThere(unused)).isFalse();
        assertThat(List.of(cover, drafted, revised, avatar)).allMatch(PictureUseTest::isThere);
        now();
        mai.calls().get("/api/v1/media/" + unused.get("id")).then().statusCode(404);

        edit(bo, draft, Map.of("body", "Nor here.")).statusCode(200);
        avatar(mai, null).statusCode(200);
        mai.calls().delete("/api/v1/articles/" + article).then().statusCode(204);
        later(Duration.ofHours(30));
        assertThat(List.of(cover, drafted, revised, avatar)).as("until a day has gone")
                .allMatch(PictureUseTest::isThere);
        later(Duration.ofHours(55));
        assertThat(List.of(cover, drafted, revised, avatar)).noneMatch(PictureUseTest::isThere);
    }

    @Test
    void staysForTheOneWhileTheOtherHasDoneWithIt() throws IOException {
        byte[] same = Fixture.unique(400, 400);
        JsonPath hers = Upload.of(same).takenBy(mai);
        JsonPath his = Upload.of(same).takenBy(bo);
        assertThat(hers.<String>get("url")).isEqualTo(his.get("url"));
        assertThat(hers.<String>get("id")).isNotEqualTo(his.get("id"));
        avatar(bo, his.get("id")).statusCode(200);
        later(Duration.ofHours(25));
        now();
        mai.calls().get("/api/v1/media/" + hers.get("id")).then().statusCode(404);
        assertThat(isThere(his)).isTrue();
        Draft.titled("Gone").with("coverId", hers.get("id")).sentBy(mai).statusCode(400);
    }

    /** Somebody holds it to show it, and says so only after the job has come by. */
    @Test
    void isNotTakenFromUnderSomebodysHands() throws Exception {
        JsonPath picture = Upload.ofOne().takenBy(mai);
        var held = new CountDownLatch(1);
        var passed = new CountDownLatch(1);
        var showing = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew().run(() -> {
            pictures.own(picture.getUUID("id"), mai.id()).orElseThrow();
            held.countDown();
            waitFor(passed);
            session.createNativeMutationQuery("update account set avatar_id = :picture where id = :id")
                    .setParameter("picture", picture.getUUID("id")).setParameter("id", mai.id()).executeUpdate();
        }));
        waitFor(held);
        later(Duration.ofHours(25));
        passed.countDown();
        showing.join();
        later(Duration.ofHours(60));
        assertThat(isThere(picture)).isTrue();
    }

    @Test
    void takesNoMoreThanThereIsRoomForAndNotTooOften() {
        Person kim = Person.named("kim");
        int taken = 0;
        ValidatableResponse last = null;
        for (int i = 0; i < 13; i++) {
            last = Upload.ofOne().by(kim);
            taken += last.extract().statusCode() == 201 ? 1 : 0;
        }
        last.statusCode(429).header("Retry-After", notNullValue());
        Person lan = Person.named("lan");
        byte[] noise = noise();
        Upload.of(noise).by(lan).statusCode(409).body("type", equalTo("/problems/picture-space-used-up")).body("max",
                equalTo(200_000));
        assertThat(taken).isEqualTo(12);
    }

    @Test
    void leavesNothingBehindOfWhatWasCutOff() throws IOException {
        byte[] noise = noise();
        Upload.of(noise).by(mai).statusCode(409);
        assertThat(files()).as("stored, and entered nowhere").isGreaterThan(0);
        later(Duration.ofMinutes(59));
        long before = files();
        later(Duration.ofHours(2));
        assertThat(files()).isLessThan(before);
        assertThat(Files.list(home.resolve("unfinished"))).isEmpty();
    }

    @Test
    void isThereAfterARestart() throws IOException {
        String url = Upload.ofOne().takenBy(mai).get("url");
        var restarted = new DirectoryStore(home);
        try (var bytes = restarted.open(url.substring("/media/".length())).orElseThrow().bytes()) {
            assertThat(bytes.readAllBytes()).isEqualTo(Upload.bytes(url));
        }
    }

    @Test
    void looksForWhatIsUnusedInTheOrderOfItsIndex() throws IOException {
        assertThat(plans.steps(Pictures.LONGEST_UNUSED.replaceAll(":\\w+", "?")))
                .anyMatch(step -> step.equals("Index Scan picture_unused")).noneMatch(step -> step.startsWith("Sort"));
    }

    private static byte[] noise() {
        var image = Fixture.halves(900, 900, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 900 * 900).forEach(i -> image.setRGB(i % 900, i / 900, (int) (Math.random() * 0xffffff)));
        return Fixture.written("png", image);
    }

    private long files() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private void later(Duration time) throws IOException {
        Files.writeString(clock, time.toString());
        removing.remove();
        removing.remove();
    }

    private static boolean isThere(JsonPath picture) {
        return picture.<String>getList("variants.url").stream()
                .allMatch(url -> given().get(url).statusCode() == 200);
    }

    private ValidatableResponse edit(String id, Map<String, ?> patch) {
        return edit(mai, id, patch);
    }

    private static ValidatableResponse edit(Person author, String id, Map<String, ?> patch) {
        String tag = author.calls().get("/api/v1/articles/" + id).header("ETag");
        return author.calls().contentType("application/merge-patch+json").header("If-Match", tag)
                .body(json(patch)).patch("/api/v1/articles/" + id).then();
    }

    private static ValidatableResponse avatar(Person whose, String picture) {
        return change(whose, Collections.singletonMap("avatarId", picture));
    }

    private static ValidatableResponse change(Person whose, Map<String, ?> patch) {
        String tag = whose.calls().get("/api/v1/accounts/me").header("ETag");
        return whose.calls().contentType("application/merge-patch+json").header("If-Match", tag).body(json(patch))
                .patch("/api/v1/accounts/me").then();
    }

    private static String json(Map<String, ?> patch) {
        try {
            return new ObjectMapper().writeValueAsString(patch);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ValidatableResponse revision(String id, int number) {
        return given().get("/api/v1/articles/" + id + "/revisions/" + number).then().statusCode(200);
    }

    private String told(String type, UUID subject) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                select string_agg(cast(data as text), ' ') from event where type = :type and subject = :subject""",
                String.class).setParameter("type", type).setParameter("subject", subject).getSingleResult());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
