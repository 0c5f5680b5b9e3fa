package social.plaza.web.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the sources whose items the square publishes. */
@MessageBundle("source")
public interface SourceWords {

    @Message("Sources")
    String sources();

    @Message("Feeds from elsewhere (RSS or Atom) whose items this square publishes as articles, with their source, licence and disclaimers.")
    String lead();

    @Message("No source yet. Set one up below.")
    String empty();

    @Message("A new source")
    String newOne();

    @Message("Set it up")
    String add();

    @Message("Change it")
    String edit();

    @Message("Save")
    String save();

    @Message("More")
    String more();

    @Message("Fetch now")
    String fetchNow();

    @Message("Fetch {name} now")
    String fetchNowOf(String name);

    @Message("Pause")
    String pause();

    @Message("Go on")
    String resume();

    @Message("Remove it")
    String remove();

    @Message("Its articles stay. Should you set it up again, they are not brought twice.")
    String removeHelp();

    @Message("Remove this source")
    String removeIt();

    @Message("The source is removed. Its articles stay.")
    String removed();

    @Message("{n} new")
    String added(int n);

    @Message("{n} changed")
    String updated(int n);

    @Message("{n} here already")
    String same(int n);

    @Message("{n} skipped")
    String skipped(int n);

    @Message("looked at")
    String looked();

    @Message("next {when}")
    String next(String when);

    @Message("every {minutes} min")
    String every(int minutes);

    @Message("New")
    String healthNew();

    @Message("Good")
    String healthGood();

    @Message("Failing")
    String healthFailing();

    @Message("Paused")
    String healthPaused();

    @Message("Paused by an admin. It is looked at only when you ask.")
    String pauseAdmin();

    @Message("It says that it is gone for good, so it is not asked any more.")
    String pauseGone();

    @Message("Its account may no longer be published as. Choose another one below.")
    String pauseAccount();

    @Message("Being looked at")
    String outcomeRunning();

    @Message("Read")
    String outcomeImported();

    @Message("Nothing new")
    String outcomeUnchanged();

    @Message("Failed")
    String outcomeFailed();

    @Message("Gone for good (410)")
    String outcomeGone();

    @Message("No answer")
    String troubleUnreachable();

    @Message("No answer within five seconds")
    String troubleTooSlow();

    @Message("Not asked: its address is not on the public internet")
    String troubleAddress();

    @Message("Not asked: no such address, or not a port of the web")
    String troubleLink();

    @Message("It sends on and on")
    String troubleRedirects();

    @Message("Longer than 5 MB")
    String troubleTooLarge();

    @Message("Refused ({status})")
    String troubleStatus(int status);

    @Message("What came is neither RSS nor Atom")
    String troubleNotAFeed();

    @Message("Its account may not be published as")
    String troubleAccount();

    @Message("Interrupted; what was done until then stays")
    String troubleInterrupted();

    @Message("Something failed here. Details are in the log.")
    String troubleOurs();

    @Message("older than what the first run takes")
    String skipOlder();

    @Message("stands in the feed twice")
    String skipRepeated();

    @Message("leads nowhere")
    String skipNoLink();

    @Message("says nothing")
    String skipEmpty();

    @Message("too long")
    String skipTooLong();

    @Message("was edited here, and stays as it is")
    String skipEditedHere();

    @Message("is withheld, and stays so")
    String skipWithheld();

    @Message("was taken back by its author")
    String skipTakenBack();

    @Message("was deleted here")
    String skipDeleted();

    @Message("no article can be made of it")
    String skipUnfit();

    @Message("failed here, and is tried again")
    String skipOurs();

    @Message("Draft")
    String stateDraft();

    @Message("Scheduled")
    String stateScheduled();

    @Message("Published")
    String statePublished();

    @Message("Withheld")
    String stateWithheld();

    @Message("Deleted")
    String stateDeleted();

    @Message("The same story as this article, which was here first")
    String sameStory();

    @Message("original")
    String there();

    @Message("What came")
    String came();

    @Message("Nothing came yet.")
    String nothingCame();

    @Message("No more came.")
    String noMore();

    @Message("Runs")
    String runs();

    @Message("It has not been looked at yet.")
    String noRuns();

    @Message("What was skipped, and why")
    String skippedWhy();

    @Message("The source is set up, and is looked at now.")
    String doneAdded();

    @Message("Saved.")
    String doneSaved();

    @Message("It was looked at just now.")
    String doneFetched();

    @Message("Paused.")
    String donePaused();

    @Message("It is looked at again.")
    String doneResumed();

    @Message("Name")
    String name();

    @Message("Stands at each of its articles as their source.")
    String nameHint();

    @Message("Address of the feed")
    String address();

    @Message("RSS or Atom, on the public internet.")
    String addressHint();

    @Message("Publish as")
    String account();

    @Message("Empty for yourself. A free handle makes an account for feeds, which nobody signs in as; never a stranger's.")
    String accountHint();

    @Message("How you came by it")
    String kind();

    @Message("Licence")
    String licence();

    @Message("As its publisher names it, for instance CC BY 4.0.")
    String licenceHint();

    @Message("Whole text.")
    String fullText();

    @Message("Only where the licence allows it; otherwise the beginning and the link.")
    String fullTextHint();

    @Message("Topics")
    String topics();

    @Message("Up to five, for each of its articles, with commas between.")
    String topicsHint();

    @Message("Language")
    String language();

    @Message("Look every … minutes")
    String everyLabel();

    @Message("From 5 to 10080 (a week). What fails is asked less often by itself.")
    String everyHint();

    @Message("Publish at once.")
    String publish();

    @Message("Otherwise its items are drafts of yours, to look at first.")
    String publishHint();

    @Message("It must be one line, 200 characters at most.")
    String nameWrong();

    @Message("It must be an http or https address, without a name or password.")
    String addressWrong();

    @Message("This feed is a source already.")
    String addressTaken();

    @Message("It must be you, an account for feeds, or a handle that is free (3 to 30 of a-z, 0-9 and _).")
    String accountWrong();

    @Message("It must be one line, 200 characters at most.")
    String licenceWrong();

    @Message("Up to five topics, each of 2 to 40 letters, digits, - or _.")
    String topicsWrong();

    @Message("Choose a language.")
    String languageWrong();

    @Message("It must be a whole number from 5 to 10080.")
    String everyWrong();

    @Message("Nobody signs in as that account to look at its drafts: publish at once, or publish as yourself.")
    String publishWrong();

    @Message("It is being looked at just now. Come back in a moment.")
    String busy();

    @Message("It was looked at within the last minute. Try again shortly.")
    String onceAMinute();

    @Message("Somebody changed it meanwhile. Look at it once more before you do.")
    String changedMeanwhile();

    @Message("That did not work just now. Nothing was changed; try again.")
    String away();
}
