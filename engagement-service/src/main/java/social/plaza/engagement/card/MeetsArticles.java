package social.plaza.engagement.card;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * On endpoints that articles are named to. Someone signed in who comes with an article before its event does is not told that it
 * does not exist: content is asked, outside of any transaction, and the call is made again. Who is not signed in waits for the
 * event: anyone can make up ids, and no two readers need the same moment.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MeetsArticles {
}
