package social.plaza.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around searching. */
@MessageBundle("search")
public interface SearchWords {

    @Message("Search")
    String search();

    @Message("Search “{q}”")
    String searchFor(String q);

    @Message("Articles, people, topics")
    String placeholder();

    @Message("What to look for")
    String kinds();

    @Message("Articles")
    String articles();

    @Message("People")
    String people();

    @Message("Topics")
    String topics();

    @Message("Filters")
    String filters();

    @Message("Apply")
    String apply();

    @Message("Clear filters")
    String clear();

    @Message("Language")
    String language();

    @Message("Any language")
    String anyLanguage();

    @Message("Source")
    String source();

    @Message("Any source")
    String anySource();

    @Message("The author’s own")
    String original();

    @Message("Topic")
    String topic();

    @Message("Author")
    String author();

    @Message("A handle, such as lan")
    String authorHint();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Look for a word, “words in quotes” that stand together, or -leave one out. Accents and endings do not matter.")
    String help();

    @Message("Nothing was found for “{q}”.")
    String nothing(String q);

    @Message("Fewer words find more. A search without filters looks everywhere.")
    String advice();

    @Message("Try a shorter part of the name.")
    String adviceNames();

    @Message("Search without filters")
    String everywhere();

    @Message("You have searched very often. Wait a moment, then search again.")
    String tooOften();

    @Message("This search takes too long. Look for fewer or rarer words.")
    String tooSlow();

    @Message("This cannot be searched for: at most 200 characters, and filters that make sense.")
    String refused();

    @Message("{#if n == 1}1 article{#else}{said} articles{/if}")
    String count(long n, String said);

    @Message("Person")
    String person();

    @Message("Article")
    String article();
}
