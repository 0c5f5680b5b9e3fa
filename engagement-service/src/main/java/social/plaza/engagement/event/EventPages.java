package social.plaza.engagement.event;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** All events there are, from the first one, page by page. */
class EventPages implements Iterator<JsonNode> {

    private final Function<String, JsonNode> pageAfter;
    private Iterator<JsonNode> page = Collections.emptyIterator();
    private String last;
    private boolean more = true;

    EventPages(Function<String, JsonNode> pageAfter) {
        this.pageAfter = pageAfter;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && more) {
            JsonNode answer = pageAfter.apply(last);
            page = answer.path("items").iterator();
            more = answer.path("next").isTextual();
        }
        return page.hasNext();
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        JsonNode event = page.next();
        last = event.path("position").asText();
        return event;
    }
}
