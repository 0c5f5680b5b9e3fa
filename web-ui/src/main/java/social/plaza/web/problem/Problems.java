package social.plaza.web.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import jakarta.inject.Singleton;

import social.plaza.web.session.Visitor;

/** What every kind of problem means; a line per kind: status, title and text. */
@Singleton
class Problems {

    private final Visitor visitor;

    Problems(Visitor visitor) {
        this.visitor = visitor;
    }

    List<Explained> all() {
        return words().keySet().stream().map(this::of).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Explained::slug)).toList();
    }

    Optional<Explained> of(String slug) {
        if (!words().containsKey(slug)) {
            return Optional.empty();
        }
        var parts = words().getString(slug).split(" \\| ", 3);
        return Optional.of(new Explained(slug, Integer.parseInt(parts[0]), parts[1], parts[2]));
    }

    private ResourceBundle words() {
        var locale = "vi".equals(visitor.language()) ? visitor.locale() : Locale.ROOT;
        return ResourceBundle.getBundle("problems.problems", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
