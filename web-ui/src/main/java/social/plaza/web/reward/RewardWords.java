package social.plaza.web.reward;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of rewarding. */
@MessageBundle("reward")
public interface RewardWords {

    @Message("{amount} points")
    String points(String amount);

    @Message("{amount} point")
    String point(String amount);

    @Message("Reward {name}")
    String rewardName(String name);

    @Message("What you give goes from your wallet to the author, and cannot be taken back.")
    String help();

    @Message("Amount")
    String amount();

    @Message("Another amount")
    String other();

    @Message("You have {balance}.")
    String youHave(String balance);

    @Message("A message, if you like")
    String yourWords();

    @Message("Up to 200 characters. Everybody can read it.")
    String messageHint();

    @Message("At most 200 characters, and none that cannot be seen.")
    String messageWrong();

    @Message("Reward")
    String reward();

    @Message("Choose an amount.")
    String amountMissing();

    @Message("A whole number between {least} and {most}.")
    String amountWrong(String least, String most);

    @Message("You have {balance}. That is not enough for this.")
    String tooLittle(String balance);

    @Message("That would be more than can be given in a day. {left} are left for today.")
    String dayLimit(String left);

    @Message("You have nothing to give at the moment. What others reward you with can be given on.")
    String nothing();

    @Message("This is your own, and rewards go to others.")
    String own();

    @Message("The author has left, or is suspended, and receives no rewards.")
    String gone();

    @Message("This was rewarded already with this form. Nothing was given twice.")
    String already();

    @Message("It is on its way already.")
    String twin();

    @Message("Whether it was given could not be told just now. Send it again without fear: it is given once.")
    String away();

    @Message("What this is about is not public any more.")
    String vanished();

    @Message("Thank you")
    String thanks();

    @Message("{name} has {amount} more, from you.")
    String given(String name, String amount);

    @Message("Back to the article")
    String back();

    @Message("Close")
    String close();

    @Message("Rewards")
    String all();

    @Message("Nobody has rewarded this yet.")
    String none();

    @Message("Someone who left")
    String someone();

    @Message("A reward for {name}")
    String forName(String name);

    @Message("To the article")
    String toArticle();

    @Message("To the comment")
    String toComment();

    @Message("To your wallet")
    String toWallet();
}
