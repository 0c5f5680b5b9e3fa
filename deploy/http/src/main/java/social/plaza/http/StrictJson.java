package social.plaza.http;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * Reads JSON to the letter: an unknown field, a field given twice, a number for a text or a body nested too deep is refused.
 * Texts are kept as they were sent, normalised to NFC and line feeds; other control characters other than line feed and tab, and lone surrogates,
 * are refused. Times are texts with an offset, within what a database keeps.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    static final int MAX_DEPTH = 20;

    @Inject
    Times times;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxNumberLength(50).build());
        mapper.registerModule(new SimpleModule("plaza-strict").addDeserializer(String.class, new TextDeserializer())
                .addDeserializer(Instant.class, new TimeDeserializer(times))
                .addDeserializer(UUID.class, new IdDeserializer()));
    }

    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static class TextDeserializer extends StdScalarDeserializer<String> {

        TextDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText().replace("\r\n", "\n");
            String complaint = Text.complaint(text);
            if (complaint != null) {
                throw new UnacceptableText(parser, complaint);
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    private static class TimeDeserializer extends StdScalarDeserializer<Instant> {

        private final transient Times times;

        TimeDeserializer(Times times) {
            super(Instant.class);
            this.times = times;
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            String text = parser.getText();
            return times.instant(text)
                    .orElseThrow(() -> InvalidFormatException.from(parser, "no time", text, Instant.class));
        }
    }

    /** What Java takes for an id beyond its canonical form is a mistake. */
    private static class IdDeserializer extends StdScalarDeserializer<UUID> {

        IdDeserializer() {
            super(UUID.class);
        }

        @Override
        public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (UUID) context.handleUnexpectedToken(UUID.class, parser);
            }
            String text = parser.getText();
            return Ids.canonical(text)
                    .orElseThrow(() -> InvalidFormatException.from(parser, "no id", text, UUID.class));
        }
    }
}
