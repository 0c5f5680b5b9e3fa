package social.plaza.web.pin;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import social.plaza.web.article.Article;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Tagged;
import social.plaza.web.pin.Pin.Pinned;
import social.plaza.web.session.Visitor;

/** All boards, and what is booked on them. */
@Singleton
class Boards {

    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Map<String, Integer> USUAL = Map.of("site", 5, "topic", 3, "account", 3);

    private final Engagement engagement;
    private final Content content;
    private final Visitor visitor;
    private final Clock clock;

    Boards(Engagement engagement, Content content, Visitor visitor, Clock clock) {
        this.engagement = engagement;
        this.content = content;
        this.visitor = visitor;
        this.clock = clock;
    }

    Article article(String id) {
        return content.get("/articles/{}", id).as(Article.class);
    }

    /** The boards on which the visitor may pin this article. */
    List<Board> open(Article article) {
        var boards = new ArrayList<Board>();
        if (visitor.isModerator()) {
            boards.add(Board.SITE);
            article.topics().forEach(topic -> boards.add(Board.topic(topic)));
        }
        if (visitor.is(article.author().handle())) {
            boards.add(Board.account(visitor.handle()));
        }
        return boards;
    }

    /** How many pins stand on a board at a time. */
    int slots(Board board) {
        var limits = engagement.get("/limits").anonymously().later(JsonNode.class).ifReachable();
        return limits.map(all -> all.path("pins").path("slots").path(board.kind()).asInt()).filter(slots -> slots > 0)
                .orElseGet(() -> USUAL.getOrDefault(board.kind(), 3));
    }

    /** What stands there, and what will. */
    List<Pin> plan(Board board) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var pins = engagement.get("/pins?board={}&from={}&to={}&limit=100", board.name(), now, now.plus(AHEAD))
                .as(PinList.class).items();
        var seen = new HashMap<String, Pinned>();
        return pins.stream().filter(pin -> !pin.isOver(clock.instant())).map(pin -> titled(pin, seen)).toList();
    }

    Pin titled(Pin pin) {
        return titled(pin, new HashMap<>());
    }

    /** With its title, also where the booking does not tell it. */
    private Pin titled(Pin pin, Map<String, Pinned> seen) {
        if (pin.article() == null || pin.article().title() != null) {
            return pin;
        }
        return pin.showing(seen.computeIfAbsent(pin.articleId(), this::found));
    }

    private Pinned found(String id) {
        try {
            return content.get("/articles/{}", id).as(Pinned.class);
        } catch (Refused gone) {
            return null;
        }
    }

    void book(String article, PinForm form, Map<String, Object> times) {
        var pin = new HashMap<String, Object>(times);
        pin.put("articleId", article);
        pin.put("board", form.board());
        engagement.post(pin, "/pins").with("Idempotency-Key", form.key()).go();
    }

    Tagged<Pin> pin(String id) {
        var read = engagement.get("/pins/{}", id).tagged(Pin.class);
        return new Tagged<>(titled(read.value()), read.tag());
    }

    void change(String id, String tag, Map<String, Object> times) {
        engagement.send("PATCH", times, "/pins/{}", id).with("If-Match", tag).go();
    }

    void remove(String id) {
        engagement.delete("/pins/{}", id).go();
    }

    record PinList(List<Pin> items) {}
}
