package social.plaza.engagement.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import social.plaza.http.Ids;
import social.plaza.http.NotFound;

/** Ids in paths: one that is not in its canonical form names nothing (404). */
@Provider
public class PathIds implements ParamConverterProvider {

    private static class Canonical implements ParamConverter<UUID> {

        @Override
        public UUID fromString(String text) {
            return Ids.canonical(text).orElseThrow(() -> new NotFound("thing"));
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Canonical() : null;
    }
}
