package social.plaza.web.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A form that was sent when nobody was signed in any more. The sign-in page carries it along as hidden fields named
 * {@code pending.path} and {@code pending.field.<name>}; after sign-in {@link PendingPage} shows it again, filled in.
 */
public record PendingForm(String path, List<Field> fields) {

    static final String PATH = "pending.path";
    static final String FIELD = "pending.field.";

    /** In this order they are read again. */
    private static final List<String> WRITTEN = List.of("displayName", "title", "summary", "bio", "body", "quote",
            "message", "note", "reason");

    public PendingForm {
        fields = fields.stream().sorted(Comparator.comparing(field -> WRITTEN.indexOf(field.name()))).toList();
    }

    /** Never carried along: they belong to the old page, or are secrets. */
    private static final Set<String> LEFT = Set.of("csrf-token", "password", "newPassword", "oldPassword");

    /** The form as it arrived at an address of ours. */
    static PendingForm of(String path, MultivaluedMap<String, String> sent) {
        var fields = new ArrayList<Field>();
        sent.forEach((name, values) -> {
            if (!LEFT.contains(name) && !name.startsWith("pending.")) {
                values.forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return new PendingForm(path, fields);
    }

    /** The form that a sign-in page carried along, null if it carried none. */
    public static PendingForm carriedBy(MultivaluedMap<String, String> signIn) {
        var path = signIn.getFirst(PATH);
        if (path == null || !isHere(path)) {
            return null;
        }
        var fields = new ArrayList<Field>();
        signIn.forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                values.forEach(value -> fields.add(new Field(name.substring(FIELD.length()), value)));
            }
        });
        return new PendingForm(path, fields);
    }

    /** Whether it held a secret: such a form is not shown again, but filled in anew. */
    static boolean holdsSecret(MultivaluedMap<String, String> sent) {
        return sent.keySet().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("password"));
    }

    /** An address on this site that somebody can be sent to, and nothing that a browser could take for another one. */
    public static boolean isOurs(String path) {
        return isHere(path) && isUri(path);
    }

    private static boolean isHere(String path) {
        return path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }

    private static boolean isUri(String path) {
        try {
            return new URI(path).getHost() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** As it would have arrived, had it been sent with a session. */
    public MultivaluedMap<String, String> sent() {
        var sent = new MultivaluedHashMap<String, String>();
        fields.forEach(field -> sent.add(field.name(), field.value()));
        return sent;
    }

    boolean isWritten() {
        return fields.stream().anyMatch(field -> field.isWritten() && !field.value().isBlank());
    }

    /** What this form carries as hidden inputs of another. */
    public List<Field> carried() {
        var carried = new ArrayList<Field>();
        carried.add(new Field(PATH, path));
        fields.forEach(field -> carried.add(new Field(FIELD + field.name(), field.value())));
        return carried;
    }

    public record Field(String name, String value) {

        /** Words that somebody wrote, and wants to see again; the rest only goes along. */
        public boolean isWritten() {
            return WRITTEN.contains(name);
        }

        public boolean isLong() {
            return !Set.of("title", "displayName").contains(name);
        }
    }
}
