package social.plaza.content.setting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator sets, by environment variables that begin with {@code PLAZA_}. */
@ConfigMapping(prefix = "plaza")
public interface Settings {

    /** Who may publish: everyone who is signed in, or those with the role of an author. */
    enum Publishing {
        EVERYONE, AUTHORS
    }

    /** Who may read: the public, or members alone. */
    enum Access {
        PUBLIC, MEMBERS
    }

    /** The origin that people see; also the issuer of tokens. */
    String publicUrl();

    Optional<Path> signingKeys();

    Optional<Path> clockFile();

    /** The API token of the account that services call each other with. */
    Optional<String> serviceToken();

    /** Shared with web-ui alone: who knows it is believed about the address of a client. */
    Optional<String> gatewaySecret();

    Optional<String> adminEmail();

    Optional<String> adminPassword();

    @WithDefault("everyone")
    Publishing publishing();

    @WithDefault("public")
    Access access();

    /** The language of whoever has chosen none. */
    @WithDefault("en")
    String language();

    /** A new version or new rules take effect no sooner than this: by then every instance knows of them, and no older page is shown. */
    @WithDefault("PT2S")
    Duration policyLead();

    @WithDefault("UTC")
    ZoneId timeZone();

    Rates rates();

    /** How often something may be tried before an answer is 429. */
    interface Rates {

        /** New accounts from one address in an hour. */
        @WithDefault("30")
        int registrations();

        /** Searches in a minute: of everyone signed in, and of all others from one address. */
        @WithDefault("60")
        int searches();

        /** Likewise how often suggestions are asked for: some while a word is typed. */
        @WithDefault("240")
        int suggestions();

        /** Failed attempts at one account's password in ten minutes, from wherever its owner did not sign in before. */
        @WithDefault("100")
        int passwordsPerAccount();

        /** Failed attempts at one account's password from one address in ten minutes. */
        @WithDefault("10")
        int passwordsPerAccountAndAddress();

        /** Failed attempts at passwords from one address in ten minutes. */
        @WithDefault("50")
        int passwordsPerAddress();
    }

    /** Whether this is the real thing, where every secret must be set. */
    static boolean inProduction() {
        return LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.getProfiles().contains("prod");
    }
}
