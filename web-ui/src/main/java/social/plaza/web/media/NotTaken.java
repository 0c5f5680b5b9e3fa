package social.plaza.web.media;

/** A picture was not taken; the message says why, in the visitor's words. */
public class NotTaken extends RuntimeException {

    private final int status;

    NotTaken(int status, String why) {
        super(why);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
