package social.plaza.content.machine;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The server that translates, by variables that begin with {@code PLAZA_TRANSLATE_}. */
@ConfigMapping(prefix = "plaza.translate")
interface EngineSettings {

    /** Of a server that speaks LibreTranslate's protocol; without it nothing is translated by a machine. */
    Optional<String> url();

    /** For a server that asks for one. */
    Optional<String> key();

    /** How readers are told what translated. */
    @WithDefault("LibreTranslate")
    String engine();

    /** One request to the server may take so long: some thousand characters, on whatever it runs. */
    @WithDefault("30S")
    Duration patience();

    /** How long whoever asks is made to wait before they are told to come again. */
    @WithDefault("2S")
    Duration readerWaits();

    /** Translations of articles that one account, or all others from one address, may have made in an hour. */
    @WithDefault("60")
    int perHour();
}
