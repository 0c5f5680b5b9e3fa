package social.plaza.engagement.card;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import social.plaza.http.Caller;

/** Comes before transactions begin: while content is asked, no connection to the database is held. */
@MeetsArticles
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class MeetingArticles {

    /** A whole board can name several articles that have just been published. */
    private static final int MOST = 5;

    @Inject
    AskingForArticles asking;

    @Inject
    Caller caller;

    @AroundInvoke
    Object meet(InvocationContext call) throws Exception {
        for (int met = 0;; met++) {
            try {
                return call.proceed();
            } catch (UnknownArticle unknown) {
                if (caller.isAnonymous() || met == MOST || !asking.after(unknown.id)) {
                    throw unknown;
                }
            }
        }
    }
}
