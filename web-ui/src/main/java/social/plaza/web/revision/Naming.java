package social.plaza.web.revision;

import java.util.List;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import social.plaza.web.difference.Difference;
import social.plaza.web.disclaimer.Labels;
import social.plaza.web.layout.Words;
import social.plaza.web.session.Visitor;

/** Compares by the names that people know what revisions know by keys. Known as {@code naming} in templates. */
@Singleton
@Named("naming")
public class Naming {

    private final Labels labels;
    private final Visitor visitor;

    Naming(Labels labels, Visitor visitor) {
        this.labels = labels;
        this.visitor = visitor;
    }

    public Difference of(List<String> before, List<String> after) {
        return Difference.of(before.stream().map(labels::of).toList(), after.stream().map(labels::of).toList());
    }

    public Difference kinds(Changes changes) {
        return Difference.of(List.of(kind(changes.before())), List.of(kind(changes.after())));
    }

    private String kind(RevisionContent content) {
        var words = visitor.words(Words.class);
        return switch (Changes.kind(content)) {
            case "SPONSORED" -> words.sponsored();
            case "SYNDICATED" -> words.syndicated();
            case "THIRD_PARTY" -> words.thirdParty();
            default -> visitor.words(RevisionWords.class).own();
        };
    }
}
