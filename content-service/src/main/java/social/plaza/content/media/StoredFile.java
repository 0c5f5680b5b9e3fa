package social.plaza.content.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** One size of a picture, called by the hash of its bytes: what is at an address never changes. */
record StoredFile(String name, PictureKind kind, int width, int height, byte[] bytes) {

    static final String FOLDER = "/media/";
    static final String NAME = "[0-9a-f]{64}\\.(?:jpg|png)";

    private static final Pattern NAMED = Pattern.compile(NAME);

    static StoredFile of(PictureKind kind, int width, int height, byte[] bytes) {
        return new StoredFile(hash(bytes) + "." + kind.ending(), kind, width, height, bytes);
    }

    static boolean canBe(String name) {
        return NAMED.matcher(name).matches();
    }

    String url() {
        return FOLDER + name;
    }

    PictureView.Variant variant() {
        return new PictureView.Variant(url(), width, height, kind.type());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
