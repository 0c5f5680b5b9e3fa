package social.plaza.web.origin;

/** A service did not answer, or not so that it can be understood. */
public class Unreachable extends RuntimeException {

    private final String service;

    public Unreachable(String service, Throwable cause) {
        super(service + " cannot be reached", cause);
        this.service = service;
    }

    public String service() {
        return service;
    }
}
