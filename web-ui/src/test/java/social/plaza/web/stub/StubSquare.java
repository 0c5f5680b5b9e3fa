package social.plaza.web.stub;

import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import social.plaza.web.stub.Signer.Person;
import social.plaza.web.stub.StubService.Reply;

/** Both services, as far as pages can tell. Its {@link #main} lets one look at the pages without the services. */
public final class StubSquare implements QuarkusTestResourceLifecycleManager {

    private StubService content;
    private StubService engagement;
    private final Signer signer = new Signer();

    @Override
    public Map<String, String> start() {
        content = new StubService("content");
        engagement = new StubService("engagement");
        content.always("GET /.well-known/jwks.json", call -> Reply.of(200, signer.keys()));
        content.always("GET /api/v1/accounts/me", call -> Reply.of(200, me(call.headers().get("Authorization"))));
        return Map.of("plaza.content-url", content.url(), "plaza.engagement-url", engagement.url(),
                "plaza.gateway-secret", "between us", "plaza.page-kept", "60s", "plaza.machine-kept", "0s");
    }

    /** Whoever's token it is, in the claims. */
    private static String me(String authorization) {
        if (authorization == null) {
            return "{}";
        }
        var claims = new String(java.util.Base64.getUrlDecoder().decode(authorization.split("\\.")[1]));
        return Stream.of(Person.THU_HA, Person.ROB, Person.MINH, Person.ADA)
                .filter(person -> claims.contains(person.id()))
                .findFirst().map(person -> """
                        {"id":"%s","handle":"%s","displayName":"%s","avatarUrl":null,"certified":false,"language":null,
                         "email":"%s@example.org","bio":"","roles":["user"]}"""
                        .formatted(person.id(), person.handle(), NAMES.get(person.handle()), person.handle()))
                .orElse("{}");
    }

    private static final Map<String, String> NAMES = Map.of("thuha", "Thu Hà", "rob", "Rob Becker", "minh",
            "Minh Quân", "ada", "Ada");

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StubSquare.class));
    }

    @Override
    public void stop() {
        content.stop();
        engagement.stop();
    }

    public StubService content() {
        return content;
    }

    public StubService engagement() {
        return engagement;
    }

    public Signer signer() {
        return signer;
    }

    /** Prints where the stubs are, and cookies of people who are signed in, and stays until it is ended. */
    public static void main(String[] arguments) throws InterruptedException {
        var square = new StubSquare();
        System.out.println("PLAZA_PUBLIC_URL=http://localhost:8080");
        square.start().forEach((key, value) -> System.out.println(
                key.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_') + "=" + value));
        for (var person : new Person[]{Person.THU_HA, Person.ROB, Person.MINH}) {
            System.out.println(person.handle() + "=" + square.signer.token(person, 36_000));
        }
        Thread.currentThread().join();
    }
}
