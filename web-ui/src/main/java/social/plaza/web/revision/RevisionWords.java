package social.plaza.web.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what an article said, and what was changed of it. */
@MessageBundle("revision")
public interface RevisionWords {

    @Message("Revision {n} of {all}: {title}")
    String pageTitle(int n, int all, String title);

    @Message("This is revision {n} of {all}")
    String banner(int n, int all);

    @Message("since {time}")
    String since(String time);

    @Message("It is what the article says now.")
    String present();

    @Message("The article says something else now.")
    String past();

    @Message("Read it as it is now")
    String now();

    @Message("What was changed")
    String changes();

    @Message("Revision before")
    String before();

    @Message("Revision after")
    String after();

    @Message("Change before")
    String changeBefore();

    @Message("Change after")
    String changeAfter();

    @Message("History")
    String history();

    @Message("From revision {from} to revision {to}: {title}")
    String changesTitle(int from, int to, String title);

    @Message("From revision {from} to revision {to}")
    String fromTo(int from, int to);

    @Message("Revision {n}")
    String revision(int n);

    @Message("Compare with")
    String compareWith();

    @Message("Compare")
    String compare();

    @Message("The two say the same.")
    String none();

    @Message("Title")
    String title();

    @Message("Summary")
    String summary();

    @Message("Text")
    String body();

    @Message("Topics")
    String topics();

    @Message("Disclaimers that the author added")
    String chosen();

    @Message("Source")
    String source();

    @Message("The author's own")
    String own();

    @Message("Cover")
    String cover();

    @Message("No cover")
    String noCover();

    @Message("Translated by")
    String by();

    @Message("Help of a machine")
    String help();

    @Message("told")
    String helped();

    @Message("not told")
    String notHelped();

    @Message("This language came with revision {n}.")
    String languageCame(int n);

    @Message("This language is gone since revision {n}.")
    String languageWent(int n);

    @Message("Unchanged in")
    String unchangedIn();

    @Message("The words of revision {n} were taken away")
    String redacted(int n);

    @Message("A moderator took them away on {time}, for good. That there was this revision, and since when, stays.")
    String redactedWhen(String time);

    @Message("Together with it went the words of all revisions that said the same:")
    String together();

    @Message("Reason")
    String reason();

    @Message("Proofs of what it said that were given before can still be checked; new ones are not given.")
    String proofs();

    @Message("So what was changed in the words cannot be shown.")
    String untold();

    @Message("Take these words away")
    String redact();

    @Message("Take the words of revision {n} away?")
    String redactTitle(int n);

    @Message("Title, summary, text, pictures and source of this revision go for good, in every language, and those of every other revision that has the same text in a language. What the article says now stays. Nothing brings them back. Everyone sees that they were there, since when, that a moderator took them away, and why. What browsers, feed readers and search engines kept elsewhere is not reached.")
    String redactHelp();

    @Message("It is the last revision of a withheld article: the article becomes a draft of its author's.")
    String redactLast();

    @Message("Why")
    String why();

    @Message("Everyone sees this, so it must not repeat what goes.")
    String whyHint();

    @Message("Take them away for good")
    String redactSure();

    @Message("Leave them")
    String keep();

    @Message("Say why, in 1 to 2,000 characters.")
    String reasonWrong();

    @Message("All that it says is what readers see now. Withhold the article first, or wait until its author has changed it.")
    String stillShown();

    @Message("That could not be done just now. Try again in a moment.")
    String away();
}
