package social.plaza.web.difference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of marked words to who does not see the marks. */
@MessageBundle("difference")
public interface DifferenceWords {

    @Message("taken out:")
    String gone();

    @Message("put in:")
    String added();

    @Message("end of the change")
    String end();

    @Message("{n} unchanged paragraphs")
    String unchanged(long n);

    @Message("What was taken out is struck through, what was put in is underlined.")
    String legend();
}
