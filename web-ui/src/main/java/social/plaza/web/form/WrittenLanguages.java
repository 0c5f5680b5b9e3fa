package social.plaza.web.form;

import java.util.List;

/** The languages that are offered for a text; any other comes with the text that has it. */
public final class WrittenLanguages {

    public static final List<String> ALL = List.of("ar", "bn", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it",
            "ja",
            "km", "ko", "lo", "ms", "nl", "pl", "pt", "ru", "sv", "ta", "th", "tl", "tr", "uk", "ur", "vi", "zh");

    private WrittenLanguages() {}
}
