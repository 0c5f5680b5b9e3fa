package social.plaza.web.pin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** What the forms of pins show: the slots of a board, who stands in them, and what was wrong. */
@Singleton
class Pinning {

    private final Boards boards;
    private final Visitor visitor;
    private final Clock clock;
    private final ObjectMapper json;

    Pinning(Boards boards, Visitor visitor, Clock clock, ObjectMapper json) {
        this.boards = boards;
        this.visitor = visitor;
        this.clock = clock;
        this.json = json;
    }

    Plan plan(Board board) {
        var slots = IntStream.rangeClosed(1, boards.slots(board)).boxed().toList();
        return new Plan(board, board.said(words()), board.page(), slots, bookings(board), clock.instant());
    }

    /** The form is of use without the plan. */
    private List<Pin> bookings(Board board) {
        try {
            return boards.plan(board);
        } catch (Refused | Unreachable e) {
            return List.of();
        }
    }

    Complaints said(Refused refused) {
        return switch (refused.problem().slug()) {
            case "slot-taken" -> Complaints.of(words().taken());
            case "already-pinned" -> Complaints.of(words().already());
            case "board-full" -> Complaints.of(words().full());
            case "pin-over" -> Complaints.of(words().over());
            case "board-not-yours" -> Complaints.of(words().notYours());
            case "not-your-article" -> Complaints.of(words().notYourArticle());
            case "not-found" -> Complaints.of(words().notPublic());
            case "changed-meanwhile", "if-match-required" -> Complaints.of(words().stale());
            default -> refused.status() >= 500
                    ? Complaints.of(words().away())
                    : Complaints.of(refused, Map.of("position", words().positionWrong(), "startsAt",
                            words().timeWrong(), "endsAt", words().untilWrong(), "note", words().noteWrong()),
                            visitor.words(Words.class).notTaken());
        };
    }

    /** The pin that a problem names as being in the way, null if it names none. */
    Pin inTheWay(Refused refused) {
        var pin = refused.whole().path("pin");
        try {
            return pin.isObject() ? boards.titled(json.treeToValue(pin, Pin.class)) : null;
        } catch (JsonProcessingException | Unreachable e) {
            return null;
        }
    }

    PinWords words() {
        return visitor.words(PinWords.class);
    }
}
