package social.plaza.deploy.launcher;

/** Why Plaza does not start, in words for the person at the terminal: no stack trace will be shown. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Refusal(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static Refusal because(String message, Object... values) {
        return new Refusal(1, message.formatted(values));
    }

    static Refusal misused(String message, Object... values) {
        return new Refusal(2, message.formatted(values));
    }

    int exitCode() {
        return exitCode;
    }
}
