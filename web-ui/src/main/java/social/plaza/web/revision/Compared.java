package social.plaza.web.revision;

import java.util.List;
import java.util.stream.IntStream;

import social.plaza.web.article.Article;

/** Which two revisions of an article are compared, and which others can be. */
public record Compared(Article article, int since, int number) {

    private static final int MOST_OTHERS = 200;

    public String path() {
        return path(number);
    }

    /** The change before this one, null if it is the first. */
    public String before() {
        return number > 2 ? path(number - 1) + "/changes" : null;
    }

    /** The change after this one, null if it is the last. */
    public String after() {
        return number >= article.revision() ? null : path(number + 1) + "/changes";
    }

    /** The last first. */
    public List<Integer> others() {
        int newest = Math.max(article.revision(), number);
        return IntStream.rangeClosed(1, newest).map(each -> newest + 1 - each).filter(each -> each != number)
                .limit(MOST_OTHERS).boxed().toList();
    }

    private String path(int revision) {
        return "/a/" + article.id() + "/revisions/" + revision;
    }
}
