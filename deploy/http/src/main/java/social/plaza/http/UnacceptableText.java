package social.plaza.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that holds characters that no text may hold. */
class UnacceptableText extends JsonMappingException {

    UnacceptableText(JsonParser parser, String message) {
        super(parser, message);
    }
}
