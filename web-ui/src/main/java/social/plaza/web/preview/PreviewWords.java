package social.plaza.web.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What links to our pages say where others show them. */
@MessageBundle("preview")
public interface PreviewWords {

    @Message("A public square for articles: with their sources, and with what readers must know of them.")
    String square();

    @Message("Articles about {topic} on the square.")
    String topic(String topic);

    @Message("Articles of the square")
    String feedOfSquare();

    @Message("Articles by {name}")
    String feedOfAuthor(String name);

    @Message("Articles about {topic}")
    String feedOfTopic(String topic);
}
