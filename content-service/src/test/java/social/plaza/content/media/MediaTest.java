package social.plaza.content.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;

/** Uploading pictures, and getting them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MediaTest {

    private final Person mai = Person.named("mai");

    @Test
    void makesSizesThatAreNeverWiderThanWhatWasSent() {
        var picture = Upload.of(Fixture.jpeg(1000, 500)).saying("Red, then blue").by(mai).statusCode(201)
                .body("width", equalTo(1000)).body("height", equalTo(500)).body("alt", equalTo("Red, then blue"))
                .body("variants.width", equalTo(List.of(320, 640, 1000)))
                .body("variants.height", equalTo(List.of(160, 320, 500)))
                .body("url", matchesPattern("/media/[0-9a-f]{64}\\.jpg")).extract();
        assertThat(picture.header("Location")).isEqualTo("/api/v1/media/" + picture.path("id"));
        assertThat(picture.<String>path("url")).isEqualTo(picture.path("variants[2].url"));
        mai.calls().get(picture.header("Location")).then().statusCode(200).body("url", equalTo(picture.path("url")));

        BufferedImage narrow = Fixture.read(Upload.bytes(picture.path("variants[0].url")));
        assertThat(List.of(narrow.getWidth(), narrow.getHeight())).containsExactly(320, 160);
        assertThat(narrow.getRGB(80, 80) >> 16 & 0xff).isGreaterThan(200);
        assertThat(narrow.getRGB(240, 80) & 0xff).isGreaterThan(200);
    }

    @Test
    void turnsItUprightAndForgetsWhereItWasTaken() {
        byte[] sent = Fixture.photographed(Fixture.jpeg(400, 200));
        assertThat(latin(sent)).contains("GPS 10.7769").contains("kitchen");
        var picture = Upload.of(sent).by(mai).statusCode(201).body("width", equalTo(200)).body("height", equalTo(400))
                .extract().jsonPath();
        for (String url : picture.<String>getList("variants.url")) {
            byte[] file = Upload.bytes(url);
            assertThat(latin(file)).doesNotContain("GPS").doesNotContain("Exif").doesNotContain("kitchen");
            BufferedImage upright = Fixture.read(file);
            assertThat(upright.getRGB(100, 20) >> 16 & 0xff).as("red on top").isGreaterThan(200);
            assertThat(upright.getRGB(100, 380) & 0xff).as("blue below").isGreaterThan(200);
        }
    }

    @Test
    void keepsWhatCanBeSeenThrough() {
        BufferedImage glass = Fixture.halves(400, 100, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(5, 5, 0x00ffffff);
        var picture = Upload.of(Fixture.written("png", glass)).by(mai).statusCode(201)
                .body("variants.type", equalTo(List.of("image/png", "image/png"))).extract().jsonPath();
        assertThat(Fixture.read(Upload.bytes(picture.getString("url"))).getRGB(5, 5) >>> 24).isZero();

        Upload.of(Fixture.written("png", Fixture.halves(400, 100, BufferedImage.TYPE_INT_ARGB))).by(mai)
                .statusCode(201).body("variants.type", equalTo(List.of("image/jpeg", "image/jpeg")));
        Upload.of(Fixture.written("gif", Fixture.halves(64, 64, BufferedImage.TYPE_INT_RGB))).by(mai).statusCode(201)
                .body("variants.type", equalTo(List.of("image/jpeg"))).body("width", equalTo(64));
        Upload.of(Fixture.webp()).by(mai).statusCode(201).body("width", equalTo(40)).body("height", equalTo(20));
    }

    @Test
    void makesTheLargestSmallerThanItWas() {
        Upload.of(Fixture.jpeg(6000, 3000)).by(mai).statusCode(201).body("width", equalTo(2560))
                .body("height", equalTo(1280)).body("variants.width", equalTo(List.of(320, 640, 1280, 2560)));
        Upload.of(Fixture.png(1, 3000)).by(mai).statusCode(201).body("width", equalTo(1)).body("height", equalTo(2560));
    }

    static Stream<Arguments> liars() {
        String script = "<script>alert(1)</script>";
        byte[] jpeg = Fixture.jpeg(300, 300);
        byte[] png = Fixture.png(300, 300);
        byte[] gif = Fixture.written("gif", Fixture.halves(300, 300, BufferedImage.TYPE_INT_RGB));
        return Stream.of(Arguments.of(415, "not-a-picture", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of(415, "not-a-picture", text("<!doctype html>" + script)),
                Arguments.of(415, "not-a-picture", text("PK\u0003\u0004")),
                Arguments.of(415, "not-a-picture", text("x")),
                Arguments.of(415, "not-a-picture", Fixture.written("bmp",
                        Fixture.halves(9, 9, BufferedImage.TYPE_INT_RGB))),
                Arguments.of(400, "broken-picture", text("GIF89a" + script)),
                Arguments.of(400, "broken-picture", text("\u0089PNG\r\n\u001a\n" + script)),
                Arguments.of(400, "broken-picture", text("RIFF....WEBPVP8 " + script)),
                Arguments.of(400, "broken-picture", Arrays.copyOf(jpeg, 4)),
                Arguments.of(400, "broken-picture", Arrays.copyOf(jpeg, jpeg.length / 2)),
                Arguments.of(400, "broken-picture", Arrays.copyOf(jpeg, jpeg.length - 2)),
                Arguments.of(400, "broken-picture", Arrays.copyOf(png, png.length / 2)),
                Arguments.of(400, "broken-picture", Arrays.copyOf(gif, gif.length / 2)),
                Arguments.of(400, "broken-picture", Arrays.copyOf(Fixture.webp(), 60)),
                Arguments.of(413, "picture-too-large", Fixture.claiming(60_000, 60_000)),
                Arguments.of(413, "picture-too-large", Fixture.claiming(Integer.MAX_VALUE, 2)),
                Arguments.of(413, "picture-too-large", Fixture.webpThatHides(16_000, 16_000)),
                Arguments.of(413, "picture-too-large", Fixture.webpOf(5000, 5000)),
                Arguments.of(400, "broken-picture", Fixture.claiming(6000, 6000)));
    }

    @ParameterizedTest
    @MethodSource("liars")
    void refusesWhatIsNone(int status, String problem, byte[] sent) {
        Upload.of(sent).called("holiday.jpg", "image/jpeg").by(mai).statusCode(status)
                .contentType("application/problem+json").body("type", equalTo("/problems/" + problem))
                .body("violations.field", equalTo(List.of("image")));
    }

    /** What is appended is not looked at, what is packed is not unpacked, and neither is in what comes out. */
    @Test
    void leavesAllBehindThatIsNoPixel() {
        String page = "<html><script>alert(1)</script>PK\u0003\u0004";
        for (byte[] sent : List.of(Fixture.joined(Fixture.jpeg(50, 50), page),
                Fixture.joined(Fixture.png(50, 50), page),
                Fixture.withPackedComment())) {
            String url = Upload.of(sent).called("x.html", "text/html").by(mai).statusCode(201).extract().path("url");
            assertThat(latin(Upload.bytes(url))).doesNotContain("script").doesNotContain("PK\u0003\u0004")
                    .doesNotContain("Comment");
        }
    }

    @Test
    void refusesWhatIsTooLong() {
        byte[] much = Arrays.copyOf(Fixture.jpeg(50, 50), PictureTooLarge.MAX_BYTES + 1);
        Upload.of(much).by(mai).statusCode(413).body("type", equalTo("/problems/picture-too-large"))
                .body("detail", containsString("10485760"));
        Upload.of(Arrays.copyOf(much, 11 << 20)).by(mai).statusCode(413).body("type", equalTo("/problems/too-large"))
                .body("detail", containsString("10551296"));
        Upload.of(Arrays.copyOf(Fixture.jpeg(50, 50), PictureTooLarge.MAX_BYTES)).by(mai).statusCode(201);
        mai.calls().contentType("application/json").body(new byte[2 << 20]).post("/api/v1/articles").then()
                .statusCode(413).body("detail", containsString("1048576"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file  |                | image
            image | extra          | extra
            image | image          | image
            image | alt=%0a        | alt
            """)
    void takesOnePictureAndItsWords(String part, String further, String field) {
        var request = mai.calls().multiPart(part, "a.jpg", Fixture.jpeg(20, 20), "image/jpeg");
        if (further != null) {
            request = further.startsWith("alt")
                    ? request.multiPart("alt", "two\nlines")
                    : request.multiPart(further, "b.jpg", Fixture.jpeg(20, 20), "image/jpeg");
        }
        request.post("/api/v1/media").then().statusCode(400).body("type", equalTo("/problems/bad-request"))
                .body("violations.field", hasItem(part.equals("file") ? "file" : field));
    }

    @Test
    void refusesWhatIsNoForm() {
        mai.calls().contentType("application/json").body("{}").post("/api/v1/media").then().statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        mai.calls().contentType("multipart/form-data").body(text("x")).post("/api/v1/media").then().statusCode(400);
        mai.calls().contentType("multipart/form-data; boundary=b").body(text("--c\r\n")).post("/api/v1/media").then()
                .statusCode(400).body("type", equalTo("/problems/bad-request"));
        Upload.of(Fixture.jpeg(20, 20)).saying("x".repeat(301)).by(mai).statusCode(400)
                .body("violations.field", hasItem("alt"));
        Upload.of(Fixture.jpeg(20, 20)).saying("Cafe\u0301").by(mai).statusCode(201).body("alt", equalTo("Café"));
        Upload.of(Fixture.jpeg(20, 20)).by(mai).statusCode(201).body("alt", nullValue());
    }

    @Test
    void isForThoseWhoWriteAndWhoseItIs() {
        given().multiPart("image", "a.jpg", Fixture.jpeg(20, 20)).post("/api/v1/media").then().statusCode(401);
        Upload.of(Fixture.jpeg(20, 20)).by(mai.scoped("read")).statusCode(403);
        String id = Upload.of(Fixture.jpeg(20, 20)).by(mai.scoped("drafts")).statusCode(201).extract().path("id");
        Person bo = Person.named("bo");
        bo.calls().get("/api/v1/media/" + id).then().statusCode(404);
        mai.calls().get("/api/v1/media/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void isMadeOnceUnderOneKey() {
        byte[] bytes = Fixture.unique(30, 30);
        String key = UUID.randomUUID().toString();
        String first = Upload.of(bytes).under(key).by(mai).statusCode(201).extract().path("id");
        Upload.of(bytes).under(key).by(mai).statusCode(201).header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        Upload.of(Fixture.unique(30, 30)).under(key).by(mai).statusCode(422);
        Upload.of(bytes).under(key).by(Person.named("bo")).statusCode(201);
    }

    @Test
    void isServedForeverAndCanDoNothing() {
        String url = Upload.of(Fixture.unique(50, 50)).by(mai).statusCode(201).extract().path("url");
        var file = given().get(url).then().statusCode(200).contentType("image/jpeg")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'").extract();
        assertThat(file.header("Content-Length")).isEqualTo(String.valueOf(file.asByteArray().length));
        given().header("If-None-Match", file.header("ETag")).get(url).then().statusCode(304)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().head(url).then().statusCode(200).header("Content-Length", file.header("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource({"/media/", "/media/x", "/media/..%2f..%2fetc%2fpasswd", "/media/%2e%2e/unfinished",
            "/media/unfinished",
            "/media/aa", "/media/0000000000000000000000000000000000000000000000000000000000000000.jpg",
            "/media/0000000000000000000000000000000000000000000000000000000000000000.svg"})
    void hasNothingElseBesides(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void tellsItsLimits() {
        given().get("/api/v1/limits").then().body("media.imageBytes", equalTo(PictureTooLarge.MAX_BYTES))
                .body("media.megapixels", equalTo(40)).body("media.uploadsPerHour", equalTo(120));
    }

    @Test
    void isMadeForManyAtOnceOneAfterTheOther() {
        byte[] large = Fixture.jpeg(6000, 6000);
        List<ValidatableResponse> answers = Stream.generate(() -> Person.named("mai")).limit(4).toList()
                .parallelStream().map(person -> Upload.of(large).by(person)).toList();
        assertThat(answers).allSatisfy(answer -> answer.statusCode(201));
        assertThat(answers).extracting(each -> each.extract().<String>path("url")).containsOnly(
                answers.getFirst().extract().<String>path("url"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
