package social.plaza.web.syndication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around articles in feeds that are read elsewhere. */
@MessageBundle("syndication")
public interface SyndicationWords {

    @Message("New articles on the square, whole, with their sources and disclaimers.")
    String aboutSquare();

    @Message("What {name} publishes, whole, with sources and disclaimers.")
    String aboutAuthor(String name);

    @Message("New articles about {topic}, whole, with their sources and disclaimers.")
    String aboutTopic(String topic);

    @Message("What to know about this text")
    String disclaimers();

    @Message("Note by the moderators")
    String moderatorsNote();

    @Message("Third-party content from")
    String thirdParty();

    @Message("Syndicated from")
    String syndicated();

    @Message("Sponsored by")
    String sponsored();

    @Message("Original source:")
    String original();

    @Message("by {author}")
    String by(String author);

    @Message("Licence: {licence}")
    String licence(String licence);

    @Message("Translated from {language}.")
    String translated(String language);

    @Message("Translated from {language} by a machine.")
    String translatedByMachine(String language);

    @Message("View original")
    String viewOriginal();

    @Message("Read and discuss it on Plaza")
    String readHere();
}
