package social.plaza.web.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what people set for themselves. */
@MessageBundle("settings")
public interface SettingsWords {

    @Message("Settings")
    String settings();

    @Message("Profile")
    String profile();

    @Message("Password")
    String password();

    @Message("Sessions")
    String sessions();

    @Message("API tokens")
    String tokens();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("About you")
    String bio();

    @Message("A few sentences, up to 500 characters, shown on your page.")
    String bioHint();

    @Message("At most 500 characters.")
    String bioWrong();

    @Message("The pages speak it to you, and texts come in it where there is one.")
    String languageHint();

    @Message("Your profile was changed elsewhere while you wrote. What you typed is still here; save again to keep it.")
    String stale();

    @Message("Your present password")
    String oldPassword();

    @Message("This is not your password.")
    String oldPasswordWrong();

    @Message("New password")
    String newPassword();

    @Message("Changing it signs you out everywhere but here. Tokens of your tools end, too.")
    String passwordHelp();

    @Message("Change password")
    String changePassword();

    @Message("Your password is changed. You are signed out everywhere else.")
    String passwordChanged();

    @Message("Where you are signed in. End what you do not know, and change your password then.")
    String sessionsHelp();

    @Message("This browser")
    String thisOne();

    @Message("Signed in {time}")
    String since(String time);

    @Message("last used {time}")
    String lastUsed(String time);

    @Message("End")
    String end();

    @Message("End the session {name}")
    String endNamed(String name);

    @Message("Sign out everywhere")
    String everywhere();

    @Message("Ends every session, this one too. API tokens stay.")
    String everywhereHelp();

    @Message("The session has ended.")
    String ended();

    @Message("A browser or an app")
    String someDevice();

    @Message("{browser} on {system}")
    String device(String browser, String system);

    @Message("A token lets a tool act for you over the API, within what you tick here and never beyond what you may do yourself.")
    String tokensHelp();

    @Message("You have given no token to a tool yet.")
    String noTokens();

    @Message("New token")
    String newToken();

    @Message("What it is for")
    String tokenName();

    @Message("Name the tool, so that you know it again.")
    String tokenNameHint();

    @Message("A name of 1 to 60 characters, all of which can be seen.")
    String tokenNameWrong();

    @Message("What it may do")
    String scopes();

    @Message("Tick at least one thing that it may do.")
    String scopesWrong();

    @Message("Read what you can read, your wallet, bookmarks and drafts among it.")
    String scope_read();

    @Message("Write and edit drafts, but publish nothing.")
    String scope_drafts();

    @Message("Do what you can do: publish, comment, react, reward.")
    String scope_write();

    @Message("Pin articles on the boards that you may pin on.")
    String scope_pins();

    @Message("Decide as a moderator: withhold articles, reverse rewards.")
    String scope_moderation();

    @Message("Run the square: roles, disclaimers, grants.")
    String scope_admin();

    @Message("Ends")
    String expiry();

    @Message("in 30 days")
    String in30();

    @Message("in 90 days")
    String in90();

    @Message("in a year")
    String in365();

    @Message("never")
    String never();

    @Message("Make token")
    String make();

    @Message("Here is your token. Copy it now: it is shown this once, and nobody can show it again.")
    String once();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Take away")
    String revoke();

    @Message("Take the token {name} away")
    String revokeNamed(String name);

    @Message("The token is taken away. Within minutes nothing can be done with it any more.")
    String revoked();

    @Message("made {time}")
    String made(String time);

    @Message("ends {time}")
    String ends(String time);

    @Message("ended {time}")
    String endedOn(String time);

    @Message("never ends")
    String neverEnds();

    @Message("never used")
    String neverUsed();

    @Message("You have as many tokens as one can have. Take one away that is not used.")
    String tooManyTokens();

    @Message("You may not do all of this yourself, so a token of yours cannot either.")
    String beyond();

    @Message("That was often. Try again in a few minutes ({minutes} min).")
    String slower(long minutes);

    @Message("That could not be saved just now. What you typed is still here; try again in a moment.")
    String away();
}
