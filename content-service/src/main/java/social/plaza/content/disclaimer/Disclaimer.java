package social.plaza.content.disclaimer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that the operator, or an author, puts beside an article.
 *
 * @param position its place among those of an article
 * @param versions by number
 */
record Disclaimer(String key, int position, List<Version> versions) {

    /** What it says at a moment: the latest version whose own moment has come. */
    Optional<Version> at(Instant at) {
        return versions.stream().filter(version -> version.isEffective(at))
                .max(Comparator.comparingInt(Version::number));
    }

    Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
