package social.plaza.web.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that every page shares. */
@MessageBundle
public interface Words {

    @Message("Skip to the text")
    String skip();

    @Message("That did not work just now. Nothing was lost: try again in a moment.")
    String failed();

    @Message("Main")
    String main();

    @Message("Square")
    String square();

    @Message("Following")
    String following();

    @Message("Bookmarks")
    String bookmarks();

    @Message("Wallet")
    String wallet();

    @Message("Write")
    String write();

    @Message("Profile")
    String profile();

    @Message("Pins")
    String pins();

    @Message("Settings")
    String settings();

    @Message("Sign in")
    String signIn();

    @Message("Sign up")
    String signUp();

    @Message("Sign out")
    String signOut();

    @Message("You")
    String you();

    @Message("{name} is certified")
    String certified(String name);

    @Message("now")
    String now();

    @Message("{n} min")
    String minutes(long n);

    @Message("{n} h")
    String hours(long n);

    @Message("{n} d")
    String days(long n);

    @Message("More")
    String more();

    @Message("Pinned on the square")
    String pinnedOnSquare();

    @Message("until {time}")
    String until(String time);

    @Message("Topics")
    String topics();

    @Message("Disclaimers")
    String disclaimers();

    @Message("API")
    String api();

    @Message("Language")
    String language();

    @Message("Third-party")
    String thirdParty();

    @Message("Syndicated")
    String syndicated();

    @Message("Sponsored")
    String sponsored();

    @Message("Original")
    String original();

    @Message("opens another site")
    String leaves();

    @Message("Follow")
    String follow();

    @Message("Following")
    String followed();

    @Message("Stop following {name}")
    String unfollow(String name);

    @Message("Follow {name}")
    String followName(String name);

    @Message("Sign in to Plaza")
    String signInTitle();

    @Message("Handle or e-mail")
    String login();

    @Message("Password")
    String password();

    @Message("New here? Sign up")
    String newHere();

    @Message("You are not signed in any more. Sign in, and what you wrote is here again.")
    String keptForYou();

    @Message("You are not signed in any more. Sign in here: the page behind stays as it is, with all that you typed.")
    String keptHere();

    @Message("What you pressed was not done yet: press it once more.")
    String pressAgain();

    @Message("You are signed in as {name}.")
    String signedInAs(String name);

    @Message("Back to the page")
    String goOn();

    @Message("Welcome back")
    String welcomeBack();

    @Message("This was not sent, because you were signed out or the page was open for too long. Nothing is lost: look at it once more and send it again.")
    String sendAgain();

    @Message("Send")
    String send();

    @Message("Title")
    String titleField();

    @Message("Summary")
    String summaryField();

    @Message("Text")
    String bodyField();

    @Message("Your words")
    String quoteField();

    @Message("Message")
    String messageField();

    @Message("Note")
    String noteField();

    @Message("Reason")
    String reasonField();

    @Message("About you")
    String bioField();

    @Message("Name")
    String displayNameField();

    @Message("This was not taken as it is. Look it over, and send it again.")
    String notTaken();

    @Message("To the square")
    String toTheSquare();

    @Message("There is nothing here")
    String notFound();

    @Message("The address may be mistyped, or what was here is not public any more.")
    String notFoundHelp();

    @Message("This cannot be done here")
    String notAllowed();

    @Message("The address exists, but not for what was tried with it. Go back, and use what is on the page.")
    String notAllowedHelp();

    @Message("That is more than can be sent at once")
    String tooLarge();

    @Message("Nothing of it was kept here. Go back, where it still is, and send less of it.")
    String tooLargeHelp();

    @Message("This is gone")
    String gone();

    @Message("It was deleted by its author, and will not come back.")
    String goneHelp();

    @Message("This is not yours to do")
    String forbidden();

    @Message("Your account may not do this. If you think that it should, ask those who run this square.")
    String forbiddenHelp();

    @Message("That did not arrive as it should")
    String badRequest();

    @Message("The page may have been open for very long, or cookies are switched off. Go back, load it again and send once more.")
    String badRequestHelp();

    @Message("A little slower, please")
    String tooMany();

    @Message("That was a lot in a short time. It works again in a moment.")
    String tooManyHelp();

    @Message("Something broke on our side")
    String broken();

    @Message("It has been noted. Nothing that you sent was done twice.")
    String brokenHelp();

    @Message("Plaza is catching its breath")
    String away();

    @Message("A part of Plaza does not answer at the moment. Nothing is lost; the page comes back by itself.")
    String awayHelp();

    @Message("Somebody else was faster")
    String conflict();

    @Message("This changed since you opened it. Go back, load the page again, and look at what is there now.")
    String conflictHelp();
}
