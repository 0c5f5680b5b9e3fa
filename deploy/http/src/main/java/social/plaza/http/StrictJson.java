package social.plaza.http;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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
        mapper.registerModule(new SimpleModule("plaza-strict").addDeserializer(String.class, new Words())
                .addDeserializer(Instant.class, new Formed<>(Instant.class, times::instant, "no time"))
                .addDeserializer(UUID.class, new Formed<>(UUID.class, Ids::canonical, "no id")));
    }

    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** What is written as a JSON string, and as nothing else. */
    private abstract static class Written<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;

        Written(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? read(parser, parser.getText())
                    : type.cast(context.handleUnexpectedToken(type, parser));
        }

        abstract T read(JsonParser parser, String text) throws IOException;
    }

    private static class Words extends Written<String> {

        Words() {
            super(String.class);
        }

        @Override
        String read(JsonParser parser, String text) throws IOException {
            String lines = text.replace("\r\n", "\n");
            String complaint = Text.complaint(lines);
            if (complaint != null) {
                throw new UnacceptableText(parser, complaint);
            }
            return Normalizer.normalize(lines, Normalizer.Form.NFC);
        }
    }

    /** What is taken in one form alone, where Java would take others. */
    private static class Formed<T> extends Written<T> {

        private final transient Function<String, Optional<T>> form;
        private final String complaint;

        Formed(Class<T> type, Function<String, Optional<T>> form, String complaint) {
            super(type);
            this.form = form;
            this.complaint = complaint;
        }

        @Override
        T read(JsonParser parser, String text) throws IOException {
            return form.apply(text)
                    .orElseThrow(() -> InvalidFormatException.from(parser, complaint, text, handledType()));
        }
    }
}
