package social.plaza.web.pin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pinning. */
@MessageBundle("pin")
public interface PinWords {

    @Message("Pin")
    String pin();

    @Message("Pin this article")
    String title();

    @Message("Change a pin")
    String editTitle();

    @Message("Board")
    String board();

    @Message("Front page")
    String site();

    @Message("#{topic}")
    String topic(String topic);

    @Message("Profile of @{handle}")
    String account(String handle);

    @Message("Position")
    String position();

    @Message("1 is the top.")
    String positionHint();

    @Message("Choose a position that the board has.")
    String positionWrong();

    @Message("From")
    String from();

    @Message("Empty: now. Times are in {zone}.")
    String fromHint(String zone);

    @Message("Until")
    String until();

    @Message("Empty: until somebody removes it.")
    String untilHint();

    @Message("This is no time.")
    String timeWrong();

    @Message("It must end after it begins, and not in the past.")
    String untilWrong();

    @Message("Note")
    String note();

    @Message("Up to 200 characters, shown beside the pin.")
    String noteHint();

    @Message("At most 200 characters, and none that cannot be seen.")
    String noteWrong();

    @Message("Pin it")
    String book();

    @Message("Save")
    String save();

    @Message("This slot is taken at that time:")
    String taken();

    @Message("The article stands on this board at that time already:")
    String already();

    @Message("This board is booked as far as it can be. Remove something first.")
    String full();

    @Message("This pin has ended or was removed. Book the slot anew.")
    String over();

    @Message("The board was changed while you typed. Look at it once more; what you typed is still here.")
    String stale();

    @Message("This board is not yours to pin on.")
    String notYours();

    @Message("On a profile only its owner's articles are pinned.")
    String notYourArticle();

    @Message("Only what is published can be pinned.")
    String notPublic();

    @Message("The boards do not answer just now. What you typed is still here; try again in a moment.")
    String away();

    @Message("What stands there, now and later")
    String plan();

    @Message("Nothing is booked on this board.")
    String nothing();

    @Message("Bookings")
    String bookings();

    @Message("All bookings of this board")
    String allBookings();

    @Message("{position}. {title}")
    String placed(int position, String title);

    @Message("an article that is not public")
    String hidden();

    @Message("now, until {time}")
    String nowUntil(String time);

    @Message("now, until it is removed")
    String nowOpen();

    @Message("{from} to {until}")
    String span(String from, String until);

    @Message("from {from} on, until it is removed")
    String spanOpen(String from);

    @Message("by {name}")
    String by(String name);

    @Message("Change")
    String change();

    @Message("Change the pin of {title}")
    String changeNamed(String title);

    @Message("End now")
    String end();

    @Message("Remove")
    String remove();

    @Message("End the pin of {title} now")
    String endNamed(String title);

    @Message("Remove the booking of {title}")
    String removeNamed(String title);

    @Message("It is booked.")
    String done_booked();

    @Message("It is changed.")
    String done_changed();

    @Message("It is removed.")
    String done_removed();

    @Message("Close")
    String close();

    @Message("Times are in {zone}")
    String zone(String zone);
}
