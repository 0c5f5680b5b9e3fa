package social.plaza.web.origin;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * The pages read tolerantly: a field that a service adds tomorrow must not break them today. And they write an emoji as it is,
 * in four bytes instead of twelve, or a long text of them would be longer than a service takes.
 */
@Singleton
class Tolerance implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        json.getFactory().configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature(), true);
    }
}
