package social.plaza.web.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around an article's past. */
@MessageBundle("history")
public interface HistoryWords {

    @Message("History")
    String heading();

    @Message("History: {title}")
    String title(String title);

    @Message("All that happened to this article since it was published, the last first. None of it can be rewritten.")
    String lead();

    @Message("Times are in {zone}.")
    String zone(String zone);

    @Message("Nothing has happened yet: it was never published, and nobody but you can see it.")
    String empty();

    @Message("Go on writing")
    String toDraft();

    @Message("Its author published it.")
    String published();

    @Message("Its author edited it.")
    String edited();

    @Message("Its author put in or mended the translation into {language}.")
    String translated(String language);

    @Message("A machine ({name}) translated it into {language}, as a reader wished.")
    String translatedByMachine(String name, String language);

    @Message("{name} translated it into {language}.")
    String translatedBy(String name, String language);

    @Message("Its author put in or mended {name}’s translation into {language}.")
    String translationOfPut(String name, String language);

    @Message("Its author deleted the translation into {language}.")
    String translationRemoved(String language);

    @Message("Its author deleted {name}’s translation into {language}.")
    String translationOfRemoved(String name, String language);

    @Message("{name} deleted their translation into {language}.")
    String translationTakenBack(String name, String language);

    @Message("Its author took it back: readers could not read it from then on.")
    String withdrawn();

    @Message("With its last words taken away, it became a draft again.")
    String takenBack();

    @Message("A moderator took the words of revision {n} away, for good.")
    String redacted(int n);

    @Message("What was changed")
    String whatChanged();

    @Message("What was changed in revision {n}")
    String whatChangedIn(int n);

    @Message("A moderator withheld it under the rule “{rule}”: readers could not read it from then on.")
    String withheld(String rule);

    @Message("It was to end by itself: {time}")
    String planned(String time);

    @Message("A moderator let readers read it again.")
    String restored();

    @Message("The time of the withholding was over: readers could read it again.")
    String restoredByTime();

    @Message("A moderator put a note beside it:")
    String noted();

    @Message("A moderator took the note away.")
    String noteRemoved();

    @Message("A moderator added “{label}”.")
    String added(String label);

    @Message("A moderator took “{label}” away.")
    String removed(String label);

    @Message("The policy of this square asked for “{label}” from then on.")
    String demanded(String label);

    @Message("There it carries “{label}”.")
    String appliesThere(String label);

    @Message("The article or its author changed, so it carried “{label}” from then on.")
    String applies(String label);

    @Message("The policy of this square no longer asked for “{label}”.")
    String demandedNoMore(String label);

    @Message("The article or its author changed, so it no longer carried “{label}”.")
    String ceases(String label);

    @Message("This square put “{label}” in other words: version {version}.")
    String reworded(String label, int version);

    @Message("Something about it changed.")
    String changed();

    @Message("Reason")
    String reason();

    @Message("Carried from then on:")
    String carriedNow();

    @Message("It carried no disclaimer from then on.")
    String carriedNothing();

    @Message("version {n}")
    String version(int n);

    @Message("Revision {n}")
    String revision(int n);

    @Message("As shown then")
    String shownThen();

    @Message("As shown then, {time}")
    String shownAt(String time);

    @Message("As shown on")
    String askTitle();

    @Message("In the time of the square: {zone}")
    String askHint(String zone);

    @Message("Day and time")
    String day();

    @Message("Language")
    String inLanguage();

    @Message("The one for me")
    String anyLanguage();

    @Message("Show")
    String show();

    @Message("Choose a day and a time.")
    String onMissing();

    @Message("This is no time.")
    String onWrong();

    @Message("Choose a time that has passed.")
    String onAhead();

    @Message("{title}, as shown on {time}")
    String shownTitle(String title, String time);

    @Message("This is how the article was shown on {time}")
    String banner(String time);

    @Message("See it as it is now")
    String now();

    @Message("All of its history")
    String all();

    @Message("It could also be read in")
    String also();

    @Message("Readers could not read it then")
    String notThen();

    @Message("On {time} this article was not public: it was not published yet, its author had taken it back, or it was withheld.")
    String notThenWhy(String time);

    @Message("As shown last before then, {time}")
    String nearestBefore(String time);

    @Message("As shown first after then, {time}")
    String nearestAfter(String time);

    @Message("The nearest moments at which they could")
    String nearest();

    @Message("Somebody gave you a proof of what this square showed?")
    String check();

    @Message("Check a proof")
    String checkIt();
}
