package social.plaza.web.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around an article. */
@MessageBundle("article")
public interface ArticleWords {

    @Message("{n} min read")
    String read(long n);

    @Message("edited")
    String edited();

    @Message("Translated from {language} by {name}")
    String translatedBy(String language, String name);

    @Message("Translated from {language} by")
    String translatedFrom(String language);

    @Message("The original has changed since this translation was made.")
    String stale();

    @Message("Translated from {language} by a machine")
    String translatedByMachine(String language);

    @Message("Translated from {language} by a machine ({engine})")
    String translatedByEngine(String language, String engine);

    @Message("Translate into {language}")
    String translateInto(String language);

    @Message("Being translated into {language}…")
    String translating(String language);

    @Message("It is being translated. Long texts take some minutes; it goes on whether or not you wait.")
    String translatingLong();

    @Message("A machine will translate it: the text is sent to this square’s translation server, and the translation is kept for everyone.")
    String translateHow();

    @Message("Look again")
    String lookAgain();

    @Message("Try again")
    String tryAgain();

    @Message("The translation server does not answer. Try again in a minute.")
    String translationAway();

    @Message("The translation server does not know {language}.")
    String languageUnknown(String language);

    @Message("You have had many articles translated in a short time. Try again in {n} minutes.")
    String translatedOften(long n);

    @Message("Translated from {language} by the author")
    String translatedByAuthor(String language);

    @Message("View original")
    String viewOriginal();

    @Message("Also in")
    String languages();

    @Message("What to know about this text")
    String disclaimers();

    @Message("{what}: read in full")
    String about(String what);

    @Message("From the moderators")
    String moderatorsNote();

    @Message("Added by a moderator:")
    String addedByModerator();

    @Message("Why these, and since when?")
    String whyThese();

    @Message("History")
    String history();

    @Message("Topics")
    String topics();

    @Message("What you can do")
    String actions();

    @Message("Like")
    String like();

    @Message("Liked")
    String liked();

    @Message("Comments")
    String comments();

    @Message("Repost")
    String repost();

    @Message("Reposted")
    String reposted();

    @Message("Repost as it is")
    String repostPlain();

    @Message("Take the repost back")
    String takeBack();

    @Message("Or with words of your own")
    String quote();

    @Message("Your words")
    String quoteWords();

    @Message("It needs 1 to 500 characters, and none that cannot be seen.")
    String quoteWrong();

    @Message("Repost with words")
    String quoteSend();

    @Message("Reward")
    String reward();

    @Message("Bookmark")
    String bookmark();

    @Message("Bookmarked")
    String bookmarked();

    @Message("Share")
    String share();

    @Message("Pin")
    String pin();

    @Message("Edit")
    String edit();

    @Message("by {by}")
    String by(String by);

    @Message("{names} gave {amount}")
    String gave(String names, String amount);

    @Message("{names} and others gave {amount}")
    String gaveWithOthers(String names, String amount);

    @Message("{amount} points")
    String points(String amount);

    @Message("Who gave, and with which words")
    String allRewards();

    @Message("Reactions and comments cannot be shown at the moment. The article is complete; they come back by themselves.")
    String reactionsAway();

    @Message("This article is withheld")
    String withheld();

    @Message("Only you and the moderators can see it.")
    String withheldWho();

    @Message("Readers do not see it. You do, as a moderator, and so does its author.")
    String withheldSeen();

    @Message("Its author took it back, and readers do not see it. You, as a moderator, see what it said when it was last public.")
    String withdrawnSeen();

    @Message("Rule")
    String rule();

    @Message("Facts")
    String facts();

    @Message("Reason")
    String reason();

    @Message("Since")
    String since();

    @Message("Until")
    String until();

    @Message("You can edit the text so that it follows the rule.")
    String withheldWhat();

    @Message("A draft: readers do not see it.")
    String draft();

    @Message("Scheduled: only you can see it until then.")
    String scheduled();

    @Message("Share this article")
    String shareTitle();

    @Message("Link")
    String link();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Share with an app")
    String device();

    @Message("Mail")
    String mail();

    @Message("Back to the article")
    String back();

    @Message("Close")
    String close();

    @Message("This link no longer answers; last seen on {day}.")
    String linkDeadSeen(String day);

    @Message("This link no longer answers.")
    String linkDead();
}
