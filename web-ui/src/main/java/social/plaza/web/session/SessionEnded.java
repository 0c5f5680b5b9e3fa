package social.plaza.web.session;

/** Somebody must sign in (again) before this can be done; what they sent is kept for them. */
public class SessionEnded extends RuntimeException {

    private final boolean lost;

    SessionEnded(boolean lost) {
        super("Nobody is signed in", null, false, false);
        this.lost = lost;
    }

    /** Whether there was a session until now: then what is public can be looked at again without it. */
    boolean lost() {
        return lost;
    }
}
