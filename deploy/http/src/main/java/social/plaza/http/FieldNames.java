package social.plaza.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Names the field of a violation as the client sent it: {@code rules[0].when.topics[2]}, {@code texts.en.short}. */
final class FieldNames {

    /** What a violation names that is about no field of the body, but all of it; no body has a field of that name. */
    static final String WHOLE = "request";

    private FieldNames() {}

    static String of(ConstraintViolation<?> violation) {
        StringBuilder name = new StringBuilder();
        Node last = null;
        for (Node node : violation.getPropertyPath()) {
            last = node;
        }
        for (Node node : violation.getPropertyPath()) {
            name.append(place(node)).append(property(node, node == last ? violation.getLeafBean() : null));
        }
        return name.isEmpty() ? WHOLE : name.toString().replaceFirst("^\\.", "");
    }

    private static String place(Node node) {
        if (node.getIndex() != null) {
            return "[" + node.getIndex() + "]";
        }
        return node.getKey() == null ? "" : "." + node.getKey();
    }

    private static String property(Node node, Object bean) {
        return node.getKind() == ElementKind.PROPERTY ? "." + sent(bean, node.getName()) : "";
    }

    private static String sent(Object bean, String property) {
        return components(bean).filter(each -> each.getName().equals(property))
                .map(each -> each.getAccessor().getAnnotation(JsonProperty.class)).filter(each -> each != null)
                .map(JsonProperty::value).findFirst().orElse(property);
    }

    private static Stream<RecordComponent> components(Object bean) {
        return bean != null && bean.getClass().isRecord()
                ? Arrays.stream(bean.getClass().getRecordComponents())
                : Stream.empty();
    }
}
