package social.plaza.web.form;

/** Texts as they are typed. Browsers send the end of a line as two characters, and count it as one. */
public final class Lines {

    private Lines() {}

    /** With one character at the end of a line; empty for none. */
    public static String of(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
