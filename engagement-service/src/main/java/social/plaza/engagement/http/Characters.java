package social.plaza.engagement.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** How long a text may be in characters as people count them (code points, where {@code @Size} counts a 😀 twice). */
@Constraint(validatedBy = Characters.Counted.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Characters {

    int min() default 0;

    int max();

    String message() default "must be {min} to {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts. */
    class Counted implements ConstraintValidator<Characters, String> {

        private Characters bounds;

        @Override
        public void initialize(Characters bounds) {
            this.bounds = bounds;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || isWithin(text.codePointCount(0, text.length()));
        }

        private boolean isWithin(int characters) {
            return characters >= bounds.min() && characters <= bounds.max();
        }
    }
}
