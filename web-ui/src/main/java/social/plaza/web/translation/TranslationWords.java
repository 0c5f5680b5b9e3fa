package social.plaza.web.translation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around translations. */
@MessageBundle("translation")
public interface TranslationWords {

    @Message("Translations")
    String translations();

    @Message("Translations of {title}")
    String of(String title);

    @Message("Readers get the language that they read best, and can always view the original.")
    String hint();

    @Message("There is none yet.")
    String none();

    @Message("by the author")
    String byAuthor();

    @Message("by a machine")
    String byMachine();

    @Message("by {name}")
    String by(String name);

    @Message("The original has changed since")
    String stale();

    @Message("Translate into")
    String translateInto();

    @Message("Translate")
    String translate();

    @Message("{title} in {language}")
    String translationOf(String title, String language);

    @Message("The original")
    String theOriginal();

    @Message("The original has changed since this translation was made.")
    String movedOn();

    @Message("See what changed")
    String whatChanged();

    @Message("If your words are still right, save them as they are: then readers are told no more that it is out of date.")
    String stillRight();

    @Message("Title")
    String title();

    @Message("Summary")
    String summary();

    @Message("For lists and shared links. Empty: made from the text.")
    String summaryHint();

    @Message("Text")
    String body();

    @Message("Markdown, like the original. Links, pictures, mentions and tags are written as they are there.")
    String bodyHint();

    @Message("It needs 1 to 200 characters, and none that cannot be seen.")
    String titleWrong();

    @Message("It can have 300 characters, and none that cannot be seen.")
    String summaryWrong();

    @Message("It needs 1 to 80,000 characters.")
    String bodyWrong();

    @Message("There is no such language.")
    String languageWrong();

    @Message("That is the language of the original.")
    String itsOwnLanguage();

    @Message("The article is in as many languages as one can be.")
    String tooMany();

    @Message("These words are the author’s, or another translator’s: only they can replace them. What you typed is still here.")
    String anothers();

    @Message("On this square only authors publish. What you typed is still here; ask those who run the square.")
    String mayNotPublish();

    @Message("This did not work just now. What you typed is still here; try again in a moment.")
    String away();

    @Message("While you wrote, somebody saved other words. Nothing of yours is lost: it is still below.")
    String newer();

    @Message("While you wrote, somebody deleted this translation. Nothing of yours is lost: it is still below.")
    String newerGone();

    @Message("What is there now and you do not have is struck through; what you have and is not there is underlined.")
    String newerLegend();

    @Message("Save mine anyway")
    String saveAnyway();

    @Message("Translated by")
    String madeBy();

    @Message("A name, if it was not you. Empty: you.")
    String madeByHint();

    @Message("It can have 100 characters, and none that cannot be seen.")
    String byWrong();

    @Message("{name} made this translation, and stays named with it whatever you mend.")
    String madeByOther(String name);

    @Message("Name me instead")
    String nameMe();

    @Message("What you typed here before is back: it was kept in this browser.")
    String heldRestored();

    @Message("What you type is kept in this browser until you save it.")
    String held();

    @Message("How it changed")
    String revisions();

    @Message("How the translation changed: {title}")
    String revisionsOf(String title);

    @Message("Edition {n}")
    String edition(int n);

    @Message("Edition {n} and the one before")
    String againstBefore(int n);

    @Message("Edition {n}, the first")
    String first(int n);

    @Message("Its words are those of the one before.")
    String sameWords();

    @Message("Editions")
    String editions();

    @Message("Newest")
    String newest();

    @Message("Back to the translation")
    String backToIt();

    @Message("Save translation")
    String save();

    @Message("Delete translation")
    String remove();

    @Message("Back to the article")
    String back();

    @Message("All its translations")
    String all();

    @Message("The translation is saved.")
    String done_saved();

    @Message("The translation is deleted.")
    String done_deleted();

    @Message("They may translate it from now on.")
    String done_allowed();

    @Message("They may not translate it any more. What they translated stays until you delete it.")
    String done_dismissed();

    @Message("Who may translate it")
    String translators();

    @Message("They see it under “To translate”. Each makes translations of their own: yours they cannot change, and readers see who made which.")
    String translatorsHint();

    @Message("Nobody but you.")
    String onlyYou();

    @Message("Name of an account")
    String handle();

    @Message("Let them translate")
    String allow();

    @Message("Take {name} off")
    String dismiss(String name);

    @Message("Translate it no more")
    String resign();

    @Message("There is nobody of that name here.")
    String nobody();

    @Message("You are its author: you may anyway.")
    String yourself();

    @Message("So many people may translate it already. Take one off first.")
    String tooManyPeople();

    @Message("To translate")
    String toTranslate();

    @Message("What others let you translate.")
    String toTranslateHint();

    @Message("Nobody has asked you to translate anything. When an author does, it stands here.")
    String nothing();

    @Message("Older")
    String older();
}
