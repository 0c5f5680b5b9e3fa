package social.plaza.web.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what moderators put beside articles. */
@MessageBundle("moderation")
public interface ModerationWords {

    @Message("Moderate")
    String moderate();

    @Message("Note…")
    String note();

    @Message("Disclaimers…")
    String disclaimers();

    @Message("Note beside the article")
    String noteTitle();

    @Message("Note")
    String noteText();

    @Message("Context that readers need. It stands under the text as yours, the moderators’, never as the author’s. Up to 2,000 characters.")
    String noteHint();

    @Message("It needs 1 to 2,000 characters, and none that cannot be seen.")
    String noteWrong();

    @Message("Reason")
    String reason();

    @Message("Why it is needed, or why it goes. The author sees it, and everyone in the history.")
    String noteReasonHint();

    @Message("A reason is needed: 1 to 2,000 characters, and none that cannot be seen.")
    String reasonWrong();

    @Message("Preview")
    String preview();

    @Message("As it will stand")
    String previewTitle();

    @Message("now")
    String previewNow();

    @Message("Put it there")
    String putNote();

    @Message("Replace the note")
    String replaceNote();

    @Message("Take the note away")
    String removeNote();

    @Message("The note stands beside the article.")
    String noteIsThere();

    @Message("The note is gone from the article. The history keeps it.")
    String noteIsGone();

    @Message("Disclaimers of this article")
    String disclaimersTitle();

    @Message("It carries")
    String carries();

    @Message("It carries none.")
    String carriesNone();

    @Message("by the policy of the square")
    String because_rule();

    @Message("chosen by its author")
    String because_author();

    @Message("added by a moderator")
    String because_moderator();

    @Message("Take away")
    String remove();

    @Message("Take “{label}” away")
    String removeNamed(String label);

    @Message("Everyone sees it in the history.")
    String removeHint();

    @Message("Add one")
    String addTitle();

    @Message("Disclaimer")
    String which();

    @Message("Choose…")
    String choose();

    @Message("Choose a disclaimer.")
    String keyMissing();

    @Message("Why this article needs it. Everyone sees it under the article.")
    String addReasonHint();

    @Message("Add it")
    String add();

    @Message("The article carries all that this square has.")
    String allThere();

    @Message("The article carries it now.")
    String disclaimerIsThere();

    @Message("It is gone from the article. The history keeps it.")
    String disclaimerIsGone();

    @Message("This can only be done with an article that is published, and a disclaimer that is in effect.")
    String notPublic();

    @Message("This did not work just now. What you typed is still here; try again in a moment.")
    String away();

    @Message("Close")
    String close();

    @Message("What moderators put beside your article")
    String told();

    @Message("A moderator added “{label}” to your article:")
    String toldAdded(String label);

    @Message("A moderator put a note beside your article:")
    String toldNoted();

    @Message("A moderator put a note beside your article. It stands under the text.")
    String toldNotedNoReason();

    @Message("See the history")
    String seeHistory();
}
