package social.plaza.web.pin;

import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Complaints;
import social.plaza.web.form.LocalTimes;

/**
 * A booking as it is typed.
 *
 * @param tag of the board as it was seen, for a pin that is changed
 * @param key under which it is booked once
 */
public record PinForm(String board, String position, String from, String until, String note, String tag, String key) {

    static PinForm blank(Plan plan) {
        return new PinForm(plan.board().name(), String.valueOf(plan.firstFree()), "", "", "", null, newKey());
    }

    static PinForm of(Pin pin, String tag, LocalTimes times) {
        return new PinForm(pin.board(), Integer.toString(pin.position()), times.field(pin.startsAt()),
                times.field(pin.endsAt()), pin.note() == null ? "" : pin.note(), tag, null);
    }

    static PinForm of(MultivaluedMap<String, String> form) {
        var key = form.getFirst("key");
        return new PinForm(text(form, "board"), text(form, "position"), text(form, "from"), text(form, "until"),
                text(form, "note"), form.getFirst("tag"), key == null || key.isBlank() ? newKey() : key);
    }

    PinForm on(String otherBoard) {
        return new PinForm(otherBoard, position, from, until, note, tag, key);
    }

    /** For another try after one that booked nothing. */
    PinForm anew() {
        return new PinForm(board, position, from, until, note, tag, newKey());
    }

    PinForm seen(String newTag) {
        return new PinForm(board, position, from, until, note, newTag, key);
    }

    public boolean at(int slot) {
        return Integer.toString(slot).equals(position);
    }

    Complaints complaints(LocalTimes times, PinWords words) {
        if (!position.matches("\\d{1,3}")) {
            return Complaints.about("position", words.positionWrong());
        }
        for (var field : Map.of("startsAt", from, "endsAt", until).entrySet()) {
            try {
                times.moment(field.getValue());
            } catch (DateTimeParseException e) {
                return Complaints.about(field.getKey(), words.timeWrong());
            }
        }
        return Complaints.NONE;
    }

    /** What engagement takes of it, in its terms. */
    Map<String, Object> wanted(LocalTimes times) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("position", Integer.valueOf(position));
        wanted.put("startsAt", times.moment(from).map(Object::toString).orElse(null));
        wanted.put("endsAt", times.moment(until).map(Object::toString).orElse(null));
        wanted.put("note", note.isBlank() ? null : note);
        return wanted;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return form.getFirst(name) == null ? "" : form.getFirst(name).strip();
    }
}
