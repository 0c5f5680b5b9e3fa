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
}
