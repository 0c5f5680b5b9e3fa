package social.plaza.web.write;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the editor and of what belongs to it. */
@MessageBundle("write")
public interface WriteWords {

    @Message("Write")
    String write();

    @Message("Edit")
    String edit();

    @Message("Drafts")
    String drafts();

    @Message("Language of the text")
    String language();

    @Message("Choose the language that the text is written in.")
    String languageWrong();

    @Message("Title")
    String title();

    @Message("A title of 1 to 200 characters is needed.")
    String titleWrong();

    @Message("Text")
    String body();

    @Message("Markdown. #topic, $CASHTAG and @handle become links.")
    String bodyHint();

    @Message("At most 80,000 characters, and none that cannot be seen.")
    String bodyWrong();

    @Message("There is no text yet, so there is nothing to publish.")
    String bodyMissing();

    @Message("Summary")
    String summary();

    @Message("Up to 300 characters, shown in lists. Left empty, it is made from the text.")
    String summaryHint();

    @Message("At most 300 characters.")
    String summaryWrong();

    @Message("Topics")
    String topics();

    @Message("Up to five, with spaces between: ai markets")
    String topicsHint();

    @Message("Up to five topics of 2 to 40 letters, digits, - or _.")
    String topicsWrong();

    @Message("Where it comes from")
    String source();

    @Message("My own")
    String kind_ORIGINAL();

    @Message("You wrote it, and it appears here first.")
    String kind_ORIGINAL_hint();

    @Message("Third-party")
    String kind_THIRD_PARTY();

    @Message("News or a text of somebody else, retold or quoted.")
    String kind_THIRD_PARTY_hint();

    @Message("Syndicated")
    String kind_SYNDICATED();

    @Message("Published elsewhere, and here again with permission.")
    String kind_SYNDICATED_hint();

    @Message("Sponsored")
    String kind_SPONSORED();

    @Message("Somebody pays for it.")
    String kind_SPONSORED_hint();

    @Message("Choose one of these.")
    String kindWrong();

    @Message("Name of the source")
    String sourceName();

    @Message("The source needs a name, up to 200 characters.")
    String sourceNameWrong();

    @Message("Link to it")
    String sourceUrl();

    @Message("The source needs a link that begins with http:// or https://.")
    String sourceUrlWrong();

    @Message("Its author")
    String sourceAuthor();

    @Message("Published there on")
    String sourceDate();

    @Message("Licence")
    String sourceLicence();

    @Message("Such as CC BY 4.0, or how it was permitted.")
    String sourceLicenceHint();

    @Message("At most 200 characters, in one line.")
    String lineWrong();

    @Message("This is no date.")
    String dateWrong();

    @Message("if you know it")
    String optional();

    @Message("Disclaimers")
    String disclaimers();

    @Message("Some stand there because the rules of this square demand them. You can add others.")
    String disclaimersHint();

    @Message("demanded by the rules")
    String because_rule();

    @Message("your choice")
    String because_author();

    @Message("added by a moderator")
    String because_moderator();

    @Message("A machine helped me to write it")
    String aiAssisted();

    @Message("Readers are told so.")
    String aiAssistedHint();

    @Message("How it will read")
    String preview();

    @Message("Preview")
    String previewNow();

    @Message("As you write, you see here how it will read, and which disclaimers will stand under it.")
    String previewEmpty();

    @Message("You are signed out. Your text is still here: save it, sign in, and it is there again.")
    String previewSignedOut();

    @Message("No preview just now. You can go on writing.")
    String previewAway();

    @Message("No disclaimer applies.")
    String previewNoDisclaimers();

    @Message("Save draft")
    String saveDraft();

    @Message("Save")
    String save();

    @Message("Publish")
    String publish();

    @Message("Publish changes")
    String publishChanges();

    @Message("Publish now")
    String publishNow();

    @Message("Publish later")
    String later();

    @Message("When")
    String at();

    @Message("Within a year. Times are in {zone}.")
    String atHint(String zone);

    @Message("Say when it shall be published.")
    String atMissing();

    @Message("This is no time within a year from now.")
    String atWrong();

    @Message("Schedule")
    String schedule();

    @Message("Change the time")
    String reschedule();

    @Message("Take back to drafts")
    String withdraw();

    @Message("Delete")
    String delete();

    @Message("Delete this article?")
    String deleteTitle();

    @Message("Nothing brings it back. What readers said under it goes with it; rewards stay with you.")
    String deleteHelp();

    @Message("Delete for good")
    String deleteSure();

    @Message("Keep it")
    String keep();

    @Message("It is deleted.")
    String deleted();

    @Message("Saved. Nobody but you can read it yet.")
    String done_saved();

    @Message("Saved. Readers see it as it is now.")
    String done_savedPublished();

    @Message("You had been signed out, so this is not saved yet. Every word is here: save or publish it now.")
    String done_resumed();

    @Message("It will be published {time}.")
    String scheduledFor(String time);

    @Message("It is a draft again. Readers do not see it, and what they said comes back when it does. What you write from here on is yours alone; moderators still see what was last public.")
    String done_withdrawn();

    @Message("Saved at")
    String kept();

    @Message("Not saved:")
    String unkept();

    @Message("It is kept on this device.")
    String keptHere();

    @Message("What was not saved before is here again.")
    String keptRestored();

    @Message("There is no connection.")
    String keptOffline();

    @Message("You are signed out. Sign in again in another tab, and it goes on.")
    String keptSignedOut();

    @Message("Plaza cannot keep it just now.")
    String keptAway();

    @Message("That was often in a minute; it goes on by itself.")
    String keptTooOften();

    @Message("The article is not there any more.")
    String keptVanished();

    @Message("It was changed elsewhere since.")
    String keptElsewhere();

    @Message("Show both")
    String keptCompare();

    @Message("Continue your draft")
    String continueDraft();

    @Message("All drafts")
    String allDrafts();

    @Message("You continue where you left off {time}. Readers still see the text as it was, until you publish your changes.")
    String continuing(String time);

    @Message("Discard them")
    String discard();

    @Message("Changes that readers do not see yet")
    String pendingEdits();

    @Message("See the whole page")
    String wholePage();

    @Message("Preview: {title}")
    String wholeTitle(String title);

    @Message("This is how readers will see it. Nobody but you sees this page.")
    String wholeLead();

    @Message("Back to writing")
    String wholeBack();

    @Message("On a wide screen")
    String wholeWide();

    @Message("On a phone")
    String wholePhone();

    @Message("It was not published {time}:")
    String refusedAt(String time);

    @Message("your account was suspended.")
    String refused_SUSPENDED();

    @Message("on this square only authors publish, and you are none any more.")
    String refused_MAY_NOT_PUBLISH();

    @Message("a disclaimer that you chose does not exist any more. Choose again.")
    String refused_DISCLAIMER_GONE();

    @Message("there was no text.")
    String refused_NOTHING_TO_PUBLISH();

    @Message("Draft")
    String state_DRAFT();

    @Message("Scheduled")
    String state_SCHEDULED();

    @Message("Published")
    String state_PUBLISHED();

    @Message("Withheld")
    String state_WITHHELD();

    @Message("Look at it")
    String look();

    @Message("It was changed since you opened it. What you typed is still here. Below is what stands there now; save again to put yours in its place.")
    String stale();

    @Message("Now stands in {field}")
    String nowIn(String field);

    @Message("That could not be saved just now. Your text is still here; try again in a moment.")
    String away();

    @Message("On this square only authors publish. Your text is saved as a draft; ask those who run the square.")
    String mayNotPublish();

    @Message("On this square only authors publish. You can write here, and keep what you write as a draft; ask those who run the square to make you an author.")
    String draftsOnly();

    @Message("The article is not there any more: it was deleted elsewhere. Your text is still here, and can be saved as a new one.")
    String vanished();

    @Message("It is published already. Take it back to drafts first if it shall appear later.")
    String alreadyPublished();

    @Message("Something needs a look before this works:")
    String look1();

    @Message("Moderators withheld this article under the rule {rule}.")
    String withheldUnder(String rule);

    @Message("You have no drafts. What you begin and do not publish waits here for you.")
    String noDrafts();

    @Message("Write something")
    String begin();

    @Message("Without a title")
    String untitled();

    @Message("edited {time}")
    String edited(String time);

    @Message("Formatting")
    String toolbar();

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Heading")
    String heading();

    @Message("Link")
    String link();

    @Message("Quote")
    String quote();

    @Message("List")
    String list();

    @Message("Code")
    String code();
}
