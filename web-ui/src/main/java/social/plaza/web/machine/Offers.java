package social.plaza.web.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import social.plaza.web.article.Article;
import social.plaza.web.session.Visitor;

/** What this visitor is offered to have translated by a machine, and into which language. Known as {@code offers} in templates. */
@Singleton
@Named("offers")
public class Offers {

    private final Machine machine;
    private final Visitor visitor;

    Offers(Machine machine, Visitor visitor) {
        this.machine = machine;
        this.visitor = visitor;
    }

    /** Of words whose language nobody knows: the first that they read and the machine knows; null if there is none. */
    public String getTo() {
        var targets = machine.known().targets();
        return targets.isEmpty()
                ? null
                : read().flatMap(tag -> Tags.nearest(tag, targets).stream()).findFirst().orElse(null);
    }

    /** Of an article that is not in the language that they would rather read; null if it is, or the machine does not know it. */
    public String to(Article article) {
        var from = article.original() == null ? article.language() : article.original().language();
        return read().findFirst().filter(tag -> !isIn(tag, article.languages()) && !Tags.alike(tag, article.language()))
                .flatMap(tag -> into(tag, from)).filter(target -> !isIn(target, article.languages())).orElse(null);
    }

    private Optional<String> into(String tag, String from) {
        return Tags.nearest(tag, machine.known().targets(from));
    }

    private static boolean isIn(String tag, List<String> languages) {
        return languages.stream().anyMatch(each -> Tags.alike(each, tag));
    }

    private Stream<String> read() {
        return Stream.of(visitor.texts().orElseGet(visitor::reads).split("[, ]+"));
    }
}
