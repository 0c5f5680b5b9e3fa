package social.plaza.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The demo is held to what the square demands of everybody's articles, before anyone has to wait for a start to find out. */
class ManuscriptTest {

    private final Script script = Script.read();

    @Test
    void everyManuscriptKeepsTheLimits() {
        for (var key : script.articles()) {
            var manuscript = Manuscript.of(key);
            assertThat(manuscript.head().get("title")).as(key).hasSizeBetween(1, 200);
            assertThat(manuscript.head().get("summary")).as(key).hasSizeBetween(1, 300);
            assertThat(manuscript.body().split("\\s+")).as(key).hasSizeBetween(300, 700);
            assertThat(Normalizer.isNormalized(manuscript.body(), Normalizer.Form.NFC)).as(key).isTrue();
            assertThat(people()).as(key).contains(manuscript.author());
        }
    }

    @Test
    void allThatIsOnASquareIsThere() {
        var kinds = script.articles().stream().map(key -> Manuscript.of(key).head().get("source"))
                .collect(Collectors.toSet());
        var languages = script.articles().stream().map(key -> Manuscript.of(key).language())
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder("ORIGINAL", "THIRD_PARTY", "SYNDICATED", "SPONSORED");
        assertThat(languages).containsExactlyInAnyOrder("en", "vi");
        assertThat(script.articles()).hasSize(12).anyMatch(key -> Manuscript.find(key + ".en").isPresent());
    }

    @Test
    void nobodyRewardsThemselvesOrMoreThanTheyAreGiven() {
        for (var person : people()) {
            assertThat(script.rewards().stream().filter(reward -> reward.by().equals(person))
                    .mapToLong(Script.Reward::amount).sum())
                    .isLessThanOrEqualTo(100);
        }
        assertThat(script.rewards()).filteredOn(reward -> reward.article() != null)
                .allMatch(reward -> !Manuscript.of(reward.article()).author().equals(reward.by()));
    }

    private Set<String> people() {
        return script.people().stream().map(Script.Person::handle).collect(Collectors.toSet());
    }
}
