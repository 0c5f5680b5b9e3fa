package social.plaza.web.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the pages of topics and cash tags. */
@MessageBundle("topic")
public interface TopicWords {

    @Message("{#if n == 1}1 article{#else}{said} articles{/if}")
    String articles(long n, String said);

    @Message("Often beside it")
    String related();

    @Message("RSS feed of {name}")
    String feed(String name);

    @Message("Nothing names {name} yet.")
    String emptyCashtag(String name);

    @Message("Search for it")
    String search();
}
