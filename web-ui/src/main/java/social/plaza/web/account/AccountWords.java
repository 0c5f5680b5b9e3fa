package social.plaza.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing up and in. */
@MessageBundle("account")
public interface AccountWords {

    @Message("There is no account with this name and password. Look at both once more.")
    String wrongPassword();

    @Message("{#if minutes == 1}That was often. Try again in a minute.{#else}That was often. Try again in {minutes} minutes.{/if}")
    String slower(long minutes);

    @Message("Nobody can sign in just now, and it is not your fault. Try again in a moment.")
    String away();

    @Message("Join Plaza")
    String join();

    @Message("Reading needs no account. With one you can write, comment, follow and reward.")
    String joinHelp();

    @Message("Your name")
    String name();

    @Message("As readers see it. You can change it at any time.")
    String nameHint();

    @Message("A name of 1 to 60 characters, all of which can be seen.")
    String nameWrong();

    @Message("Handle")
    String handle();

    @Message("3 to 30 of a–z, 0–9 and _. It is your address here, and stays.")
    String handleHint();

    @Message("3 to 30 of a–z, 0–9 and _. Some names are reserved, and so is what looks like them.")
    String handleWrong();

    @Message("Somebody has this handle, or one that looks like it. Choose another.")
    String handleTaken();

    @Message("E-mail")
    String email();

    @Message("Nobody else sees it.")
    String emailHint();

    @Message("This does not look like an e-mail address.")
    String emailWrong();

    @Message("There is an account with this address. Sign in instead.")
    String emailTaken();

    @Message("At least 10 characters. A few words that only you would put together are best.")
    String passwordHint();

    @Message("10 to 200 characters, and none that everyone tries first, nor your handle or e-mail.")
    String passwordWrong();

    @Message("Language")
    String language();

    @Message("That is no language that we know.")
    String languageWrong();

    @Message("Already here? Sign in")
    String alreadyHere();

    @Message("You have no account yet? Sign up, and keep what you wrote")
    String signUpInstead();

    @Message("You need not write it again: it comes along.")
    String comesAlong();
}
