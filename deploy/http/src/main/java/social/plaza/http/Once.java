package social.plaza.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * On an endpoint that makes something: a request that comes again under the same {@code Idempotency-Key} gets the first answer,
 * and nothing is made twice. The answer is kept in the transaction that makes the thing. Endpoints so marked return a
 * {@code Response}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {

    /** Whether a request without a key is refused, because doing it twice would be worse than asking for one. */
    @Nonbinding
    boolean required() default false;
}
