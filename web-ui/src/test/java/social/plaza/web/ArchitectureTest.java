package social.plaza.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "social.plaza.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** One that is not is a silent 404. */
    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PUBLIC = methods().that().areAnnotatedWith(GET.class).or()
            .areAnnotatedWith(POST.class).or().areAnnotatedWith(PUT.class).or().areAnnotatedWith(DELETE.class).should()
            .bePublic();

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().that().doNotHaveFullyQualifiedName(
            "social.plaza.web.layout.Time$Moved").should().callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule NO_EMPTY_NAMES = noClasses().should()
            .haveNameMatching(".*(Service|DTO|Dto|Mapper|Manager|Utils?|Impl)$");

    /**
     * It asks the two services, at the addresses that the operator sets, for its pages and for who calls the API; and nobody else,
     * whatever address is in what it shows.
     */
    @ArchTest
    static final ArchRule NOBODY_ELSE_ASKS_OTHER_MACHINES = noClasses().that()
            .haveNameNotMatching("social\\.plaza\\.web\\.(origin\\.Wire|gateway\\.Gateway)(\\$.*)?").should()
            .dependOnClassesThat().resideInAnyPackage("java.net.http..", "okhttp3..").orShould().dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|DatagramSocket|(Http)?URLConnection)").orShould()
            .dependOnClassesThat().haveNameMatching("io\\.vertx\\..*\\.(HttpClient|WebClient|NetClient)").orShould()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.(RestClientBuilder|QuarkusRestClientBuilder|RegisterRestClient)").orShould()
            .callMethod(java.net.URL.class, "openStream").orShould()
            .callMethod(java.net.URL.class, "openConnection");
}
