import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * An article as it would be had its author published it at that time.
 *
 * @param texts its own first
 * @param before its own text as it was first published, if it was changed since; else null
 */
record Article(UUID id, Author author, List<String> topics, boolean aiAssisted, boolean holdsPosition, Source source, Instant publishedAt,
        List<Text> texts, Text before) {

    /** How long it was a draft. */
    static final Duration WRITING = Duration.ofMinutes(40);

    /** @param kind one of content-service's; the rest is null for {@code ORIGINAL} */
    record Source(String kind, String name, String url, String author, Instant publishedAt, String licence) {}

    record Author(UUID id, String handle, String displayName, String language, boolean certified, Instant createdAt) {}

    Text own() {
        return texts.getFirst();
    }

    int revision() {
        return before == null ? 1 : 2;
    }

    Instant editedAt() {
        return before == null ? null : publishedAt.plus(Duration.ofHours(5));
    }

    List<String> cashtags() {
        return texts.stream().flatMap(text -> text.cashtags().stream()).distinct().toList();
    }

    List<String> hashtags() {
        return texts.stream().flatMap(text -> text.hashtags().stream()).distinct().toList();
    }

    /** Topics, and cash tags in lower case. */
    List<String> listings() {
        return Stream.concat(topics.stream(), cashtags().stream().map(String::toLowerCase)).distinct().toList();
    }

    List<String> chosenDisclaimers() {
        return holdsPosition ? List.of("author-holds-position") : List.of();
    }

    /** UUIDv7 of a moment, always the same for the same random numbers. */
    static UUID id(Instant at, RandomGenerator random) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 1L << 63);
    }

    /** Makes the parts of an article that are drawn by lot. */
    static class Drawing {

        private static final List<String> LICENCES = List.of("CC BY 4.0", "CC BY-SA 4.0", "All rights reserved");

        private final RandomGenerator random;
        private final Prose names;

        Drawing(RandomGenerator random, Prose names) {
            this.random = random;
            this.names = names;
        }

        boolean chance(double share) {
            return random.nextDouble() < share;
        }

        List<String> several(List<String> from, int least, int most) {
            var some = new ArrayList<String>();
            for (int i = random.nextInt(least, most + 1); i > 0; i--) {
                some.add(from.get(Prose.ranked(from.size(), random)));
            }
            return some.stream().distinct().toList();
        }

        Source source(Instant publishedAt) {
            double lot = random.nextDouble();
            if (lot < 0.55) {
                return new Source("ORIGINAL", null, null, null, null, null);
            }
            String house = names.name(Prose.ranked(300, random));
            return new Source(lot < 0.85 ? "THIRD_PARTY" : lot < 0.95 ? "SYNDICATED" : "SPONSORED", house,
                    "https://" + house.toLowerCase() + ".example.org/" + random.nextInt(1_000_000),
                    chance(0.5) ? names.person(random) : null,
                    chance(0.7) ? publishedAt.minus(Duration.ofHours(random.nextInt(1, 200))) : null,
                    chance(0.4) ? LICENCES.get(random.nextInt(LICENCES.size())) : null);
        }
    }
}
