package social.plaza.content.media;

import java.util.List;

import jakarta.persistence.AttributeConverter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The sizes of a picture as they lie in the database: plainly, whatever the API's JSON may become. */
class VariantsColumn implements AttributeConverter<List<PictureView.Variant>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<PictureView.Variant> variants) {
        try {
            return JSON.writeValueAsString(variants);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<PictureView.Variant> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, new TypeReference<>() {
            });
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
