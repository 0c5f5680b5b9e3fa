package social.plaza.web.comment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around comments. */
@MessageBundle("comment")
public interface CommentWords {

    @Message("Comments")
    String heading();

    @Message("{#if n == 1}1 comment{#else}{said} comments{/if}")
    String number(long n, String said);

    @Message("No comments yet")
    String none();

    @Message("Add a comment")
    String add();

    @Message("Comment")
    String send();

    @Message("Sign in to comment")
    String signIn();

    @Message("While readers do not see the article, only its author and moderators see what was said.")
    String closed();

    @Message("Order")
    String sort();

    @Message("Best")
    String best();

    @Message("New")
    String newest();

    @Message("Old")
    String oldest();

    @Message("Reply")
    String reply();

    @Message("Reply to {name}")
    String replyTo(String name);

    @Message("Edit")
    String edit();

    @Message("Save")
    String save();

    @Message("Delete")
    String delete();

    @Message("Delete this comment? Replies stay.")
    String deleteSure();

    @Message("Deleted")
    String deleted();

    @Message("edited")
    String edited();

    @Message("author")
    String author();

    @Message("Reward")
    String reward();

    @Message("Reward {name} for this comment")
    String rewardFor(String name);

    @Message("Like")
    String like();

    @Message("Liked")
    String liked();

    @Message("{#if n == 1}1 more reply{#else}{n} more replies{/if}")
    String moreReplies(long n);

    @Message("Replies")
    String replies();

    @Message("All comments")
    String all();

    @Message("Fold or unfold what {name} wrote")
    String fold(String name);

    @Message("It needs 1 to 4,000 characters, and none that cannot be seen.")
    String bodyWrong();

    @Message("This comment was changed since you opened it. Load the page again to see what it says now.")
    String stale();

    @Message("You said a lot in a short time. Try again in {n} min.")
    String slower(long n);

    @Message("What you answer, or its article, is not there any more.")
    String impossible();

    @Message("Your comment was not taken")
    String notSent();

    @Message("Translate")
    String translate();

    @Message("Translate what {name} wrote into {language}")
    String translateWhose(String name, String language);

    @Message("Translate into {language}")
    String translateInto(String language);

    @Message("Translating…")
    String translating();

    @Message("Translated by machine ({engine})")
    String translatedBy(String engine);

    @Message("View original")
    String viewOriginal();

    @Message("This comment already is in {language}.")
    String alreadyIn(String language);

    @Message("It is being translated.")
    String translationRuns();

    @Message("The translation takes longer than usual.")
    String translationLate();

    @Message("Look again")
    String lookAgain();

    @Message("The translation server does not answer. Try again in a minute.")
    String translationAway();

    @Message("Many comments are being translated right now. Try again in a moment.")
    String translationBusy();

    @Message("You asked for many translations in a short time. Try again in {n} min.")
    String translatedOften(long n);

    @Message("The translation server does not know {language}.")
    String languageUnknown(String language);

    @Message("A machine translates it. The words are sent to the translation server of this square.")
    String translationHow();

    @Message("Back to the discussion")
    String backToDiscussion();
}
