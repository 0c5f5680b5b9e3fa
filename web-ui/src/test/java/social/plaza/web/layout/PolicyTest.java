package social.plaza.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;

@QuarkusTest
class PolicyTest extends SquareTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void letsNothingInlineRun() {
        var page = as(ROB).get("/").then().statusCode(200).extract();

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'").contains("script-src 'self'")
                .contains("style-src 'self'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isNotBlank();
        assertThat(page.header("Permissions-Policy")).isNotBlank();
    }

    @Test
    void hasNoTemplateWithScriptOrStyleInIt() throws IOException {
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(template)).as(template.toString()).doesNotContainIgnoringCase("<style")
                        .doesNotContainPattern("(?i)<script(?![^>]*\\bsrc=| type=\"application/ld\\+json\">)")
                        .doesNotContainPattern("(?i)\\sstyle\\s*=")
                        .doesNotContainPattern("(?i)\\son[a-z]+\\s*=").doesNotContain("javascript:")
                        .doesNotContain("hx-on");
            }
        }
    }

    @Test
    void protectsEveryFormThatItSends() throws IOException {
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                for (var form : Files.readString(template).split("<form").length == 1
                        ? new String[0]
                        : tail(Files.readString(template).split("<form"))) {
                    if (form.contains("method=\"post\"")) {
                        assertThat(form.split("</form>")[0]).as(template.toString()).contains("{#csrf /}");
                    }
                }
            }
        }
    }

    private static String[] tail(String[] parts) {
        return Stream.of(parts).skip(1).toArray(String[]::new);
    }

    @Test
    void saysEverythingInVietnameseToo() throws Exception {
        try (Stream<Path> classes = Files.walk(Path.of("src/main/java"))) {
            for (var file : classes.filter(path -> path.toString().endsWith("Words.java")).toList()) {
                var name = Path.of("src/main/java").relativize(file).toString().replace(".java", "").replace('/', '.');
                var bundle = Class.forName(name);
                var id = bundle.getAnnotation(MessageBundle.class).value();
                var words = load(
                        "messages/" + (id.equals(MessageBundle.DEFAULTED_NAME) ? "msg" : id) + "_vi.properties");
                var methods = Stream.of(bundle.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Message.class)).map(m -> m.getName()).toList();
                assertThat(words.stringPropertyNames()).as(name).containsExactlyInAnyOrderElementsOf(methods);
            }
        }
        assertThat(load("problems/problems_vi.properties").keySet())
                .isEqualTo(load("problems/problems.properties").keySet());
    }

    @Test
    void answersEveryAddressWithAPageThatHelps() {
        var lost = anonymous().get("/nowhere/at/all").then().statusCode(404).extract();
        assertThat(lost.contentType()).startsWith("text/html");
        assertThat(lost.asString()).contains("There is nothing here").contains("href=\"/\"");
        as(ROB).get("/nowhere/at/all").then().statusCode(404).contentType("text/html");
        assertThat(List.of(anonymous().get("/robots.txt").statusCode(), anonymous().get("/problems/slot-taken")
                .statusCode(), anonymous().get("/problems").statusCode())).containsOnly(200);
        anonymous().get("/problems/never").then().statusCode(404);
        anonymous().get("/static/fonts/inter-latin-wght-normal.woff2").then().statusCode(200).header("Cache-Control",
                "public, max-age=31536000, immutable");
    }

    private static Properties load(String path) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(path))) {
            words.load(reader);
        }
        return words;
    }
}
