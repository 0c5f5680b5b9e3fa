package social.plaza.content.outbound;

import java.io.IOException;

/** A request that Plaza does not make, or whose answer it does not take. */
public class Refused extends IOException {

    /** What is wrong with it. */
    public enum Why {
        /** Not an http or https address, or with a name and password in it. */
        LINK,
        /** Not one of the ports at which the web is. */
        PORT,
        /** Not on the public internet. */
        ADDRESS,
        /** Sent on too often. */
        REDIRECTS,
        /** Longer than is taken. */
        SIZE
    }

    private final Why why;

    Refused(Why why) {
        super("refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
