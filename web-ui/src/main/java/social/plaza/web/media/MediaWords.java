package social.plaza.web.media;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about pictures: uploading them, covers, and one's own. */
@MessageBundle("media")
public interface MediaWords {

    @Message("Pictures")
    String pictures();

    @Message("Upload a picture")
    String upload();

    @Message("Choose a picture")
    String choose();

    @Message("A JPEG, PNG, WebP or GIF of up to 10 MB. Where and when it was taken is not kept.")
    String chooseHint();

    @Message("What is to be seen")
    String alt();

    @Message("For those who cannot see it, and where it does not load.")
    String altHint();

    @Message("At most 300 characters, in one line.")
    String altWrong();

    @Message("Upload")
    String send();

    @Message("Upload another one")
    String another();

    @Message("It is uploaded. Put this line into your text, where the picture shall stand:")
    String done();

    @Message("The line for your text")
    String line();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("A picture that nothing shows for a day is removed.")
    String later();

    @Message("Insert")
    String insert();

    @Message("Cancel")
    String cancel();

    @Message("Insert a picture")
    String place();

    @Message("Uploading…")
    String uploading();

    @Message("Uploaded. Say what is to be seen, then insert it.")
    String uploaded();

    @Message("Getting it ready…")
    String making();

    @Message("Choose the file of a picture first.")
    String none();

    @Message("This is no picture that can be shown here: a JPEG, PNG, WebP or GIF is needed.")
    String notAPicture();

    @Message("This picture cannot be read. It may be damaged, or cut off.")
    String broken();

    @Message("This picture is too large: up to 10 MB and 40 million pixels can be taken, of a WebP 12 million.")
    String tooLarge();

    @Message("You have no more room for pictures. Those that nothing shows are removed after a day.")
    String spaceUsedUp();

    @Message("That were many pictures in an hour. Try again a little later.")
    String tooOften();

    @Message("The picture could not be uploaded just now. Try again in a moment.")
    String away();

    @Message("You are signed out. Your text is still here: save it, sign in, and try again.")
    String signedOut();

    @Message("Cover")
    String cover();

    @Message("Shown at the head of the article and in lists.")
    String coverHint();

    @Message("Remove")
    String remove();

    @Message("Choose another one")
    String change();

    @Message("The cover is chosen, and not uploaded yet: press Upload beside it.")
    String coverWaiting();

    @Message("This picture is not yours, or not there any more. Choose it again.")
    String coverWrong();

    @Message("Your picture")
    String yours();

    @Message("A square one looks best; others are cut at their edges.")
    String yoursHint();

    @Message("Your picture is changed.")
    String yoursDone();

    @Message("Your picture is removed.")
    String yoursGone();
}
