package social.plaza.http;

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

    /** Neither line breaks nor characters that turn the order of what follows, and something that can be seen. */
    boolean line() default false;

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
            if (text == null) {
                return true;
            }
            int characters = text.codePointCount(0, text.length());
            if (characters < bounds.min() || characters > bounds.max()) {
                return false;
            }
            return !bounds.line() || isLine(text) || complain(context);
        }

        private boolean isLine(String text) {
            return text.codePoints().noneMatch(Text::breaksOrTurnsLine)
                    && (bounds.min() == 0 || text.codePoints().anyMatch(Text::isVisible));
        }

        private static boolean complain(ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("must be one line of words, in one direction")
                    .addConstraintViolation();
            return false;
        }
    }
}
