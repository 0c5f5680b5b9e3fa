package social.plaza.web.wallet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the wallet. */
@MessageBundle("wallet")
public interface WalletWords {

    @Message("Wallet")
    String wallet();

    @Message("You have")
    String youHave();

    @Message("In and out")
    String entries();

    @Message("Nothing has come in or gone out yet. Reward an article that you liked, or write one.")
    String empty();

    @Message("That was all.")
    String nothingMore();

    @Message("To the square")
    String toSquare();

    @Message("Reward from {name}")
    String rewardFrom(String name);

    @Message("Reward to {name}")
    String rewardTo(String name);

    @Message("Welcome to Plaza")
    String kind_WELCOME();

    @Message("Granted")
    String kind_GRANT();

    @Message("Reward")
    String kind_REWARD();

    @Message("Reward reversed")
    String kind_REVERSAL();

    @Message("Withdrawn")
    String kind_WITHDRAWAL();

    @Message("Transfer")
    String kind_other();

    @Message("The wallet cannot be shown just now. Nothing in it is lost.")
    String away();

    @Message("More")
    String more();
}
