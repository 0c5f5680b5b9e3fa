package social.plaza.engagement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import social.plaza.http.NoSharedTests;
import social.plaza.http.OutwardRule;

@AnalyzeClasses(packages = {"social.plaza.engagement", "social.plaza.http",
        "social.plaza.time"}, importOptions = {ImportOption.DoNotIncludeTests.class,
                NoSharedTests.class})
class ArchitectureTest {

    /** One that is not is never found, and answers 404 without a word. */
    @ArchTest
    static final ArchRule endpointsArePublic = methods().that().areAnnotatedWith(GET.class).or()
            .areAnnotatedWith(POST.class).or()
            .areAnnotatedWith(PUT.class).or().areAnnotatedWith(PATCH.class).or().areAnnotatedWith(DELETE.class).should()
            .bePublic();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that().resideOutsideOfPackage("..time..").should()
            .callMethod(Instant.class, "now").orShould().callMethod(Clock.class, "systemUTC").orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule entitiesGuardThemselves = noMethods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class).should()
            .haveNameStartingWith("set");

    @ArchTest
    static final ArchRule entitiesShowNoFields = noFields().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class).should()
            .bePublic();

    @ArchTest
    static final ArchRule namesAreTheDomains = noClasses().should().haveSimpleNameEndingWith("Service").orShould()
            .haveSimpleNameEndingWith("DTO").orShould().haveSimpleNameEndingWith("Manager").orShould()
            .haveSimpleNameEndingWith("Util");

    /** It asks content-service, at the address that the operator sets, and nobody else. */
    @ArchTest
    static final ArchRule nobodyElseAsksOtherMachines = OutwardRule
            .onlyIn("social\\.plaza\\.engagement\\.content\\.Content(\\$.*)?");
}
