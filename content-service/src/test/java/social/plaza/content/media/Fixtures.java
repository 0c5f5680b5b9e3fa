package social.plaza.content.media;

/** Pictures for the tests of other features. */
public final class Fixtures {

    private Fixtures() {}

    /** One that no other test has. */
    public static byte[] picture() {
        return Fixture.unique(40, 30);
    }
}
