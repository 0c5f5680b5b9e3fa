package social.plaza.content.outbound;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What came back.
 *
 * @param address where it came from in the end
 * @param movedTo where it is to be asked from now on: all that the way there says for good (301, 308), or null
 * @param header by name; null where there is none
 */
public record Answered(int status, String address, String movedTo, UnaryOperator<String> header, byte[] body) {

    public Optional<String> value(String name) {
        return Optional.ofNullable(header.apply(name));
    }
}
