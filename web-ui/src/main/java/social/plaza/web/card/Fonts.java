package social.plaza.web.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The typefaces of cards. They come with Plaza, so that a card looks alike everywhere, and can be drawn on a machine that has no
 * font at all; an operator may name a directory of more, for scripts that these do not have.
 */
final class Fonts {

    /** What a text is set in: its own typeface, and those that help out. */
    enum Style {
        TITLE, TEXT, STRONG
    }

    private static final String FOLDER = "/fonts/";

    static {
        System.setProperty("java.awt.headless", "true");
        withoutThoseOfTheMachine();
    }

    private final List<Font> title;
    private final List<Font> text;
    private final List<Font> strong;

    Fonts(Path more) {
        var others = Stream.concat(Stream.of("noto-sans-hebrew-semibold", "noto-sans-thai-semibold",
                "noto-emoji-regular").map(Fonts::shipped), found(more).stream()).toList();
        title = with(others, "source-serif-4-semibold", "noto-naskh-arabic-semibold", "inter-semibold");
        text = with(others, "inter-regular", "noto-sans-arabic-regular");
        strong = with(others, "inter-semibold", "noto-sans-arabic-semibold");
    }

    /** The first that has this character, or null. */
    Font having(int character, Style style) {
        return of(style).stream().filter(font -> font.canDisplay(character)).findFirst().orElse(null);
    }

    Font first(Style style) {
        return of(style).getFirst();
    }

    private List<Font> of(Style style) {
        return switch (style) {
            case TITLE -> title;
            case TEXT -> text;
            case STRONG -> strong;
        };
    }

    private static List<Font> with(List<Font> others, String... names) {
        return Stream.concat(Stream.of(names).map(Fonts::shipped), others.stream()).toList();
    }

    private static Font shipped(String name) {
        try (var file = Fonts.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Font> found(Path directory) {
        if (directory == null) {
            return List.of();
        }
        var found = new ArrayList<Font>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(each -> each.toString().matches("(?i).*\\.(ttf|otf|ttc)")).sorted().toList()) {
                found.addAll(List.of(Font.createFonts(file.toFile())));
            }
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("Fonts of " + directory, e);
        }
        return found;
    }

    /**
     * Java asks fontconfig for the machine's own fonts before it takes any other, and fails where there is none, as on servers and
     * in small containers. Told of a configuration, it does not ask: this one names no file that exists, and none is needed.
     */
    private static void withoutThoseOfTheMachine() {
        var lines = new ArrayList<>(List.of("version=1", "sequence.allfonts=latin", "filename.None=/none.ttf"));
        for (var family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (var style : List.of("plain", "bold", "italic", "bolditalic")) {
                lines.add(family + '.' + style + ".latin=None");
            }
        }
        try {
            var file = Files.write(Files.createTempFile("plaza-fonts", ".properties"), lines);
            file.toFile().deleteOnExit();
            System.setProperty("sun.awt.fontconfig", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
