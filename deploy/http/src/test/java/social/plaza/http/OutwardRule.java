package social.plaza.http;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.net.URL;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;

/**
 * Who may ask other machines. A client that is made anywhere else asks whatever address it is given, also one that only this machine
 * can reach: so each place is named, with its reason, in the test that holds the rule.
 */
public final class OutwardRule {

    private OutwardRule() {}

    /** @param places regular expression of the classes that may have a client */
    public static ArchRule onlyIn(String places) {
        return noClasses().that().haveNameNotMatching(places).should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "okhttp3..", "io.minio..")
                        .and(not(nameMatching("okhttp3\\.HttpUrl.*")))
                        .or(nameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection|DatagramSocket)"))
                        .or(nameMatching("javax\\.net\\.ssl\\.(SSLSocket|HttpsURLConnection)"))
                        .or(nameMatching("java\\.nio\\.channels\\.(Asynchronous)?(Socket|Datagram)Channel"))
                        .or(nameMatching("(io\\.vertx\\..*|org\\.apache\\.http.*)\\.(HttpClient|WebClient|NetClient)"))
                        .or(nameMatching(".*\\.(RestClientBuilder|QuarkusRestClientBuilder|RegisterRestClient)"))
                        .or(assignableTo("jakarta.ws.rs.client.Client")))
                .orShould(ArchConditions.callMethodWhere(target(owner(assignableTo(URL.class)))
                        .and(target(nameMatching("openConnection|openStream|getContent")))))
                .because("a request to an address that somebody else gave is made by one guarded client alone");
    }
}
