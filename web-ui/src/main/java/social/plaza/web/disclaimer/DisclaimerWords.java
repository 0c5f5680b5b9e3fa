package social.plaza.web.disclaimer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around disclaimers. */
@MessageBundle("disclaimer")
public interface DisclaimerWords {

    @Message("What was changed since version {n}")
    String changedSince(int n);

    @Message("Nothing was changed.")
    String unchanged();

    @Message("Disclaimers")
    String heading();

    @Message("Articles on this square carry these wherever they are read. Each has numbered versions that never change.")
    String lead();

    @Message("Version {n}")
    String version(int n);

    @Message("in effect since")
    String since();

    @Message("All versions")
    String versions();

    @Message("Read the whole")
    String full();

    @Message("In short")
    String brief();

    @Message("The version in effect now")
    String current();

    @Message("Which of them stood on a page at a past moment can be proved.")
    String proof();

    @Message("Check a proof")
    String checkProof();
}
