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

    @Message("Third-party content from")
    String thirdParty();

    @Message("Syndicated from")
    String syndicated();

    @Message("Sponsored by")
    String sponsored();

    @Message("Original source:")
    String original();

    @Message("Licence: {licence}")
    String licence(String licence);

    @Message("Read and discuss it on Plaza")
    String readHere();
}
