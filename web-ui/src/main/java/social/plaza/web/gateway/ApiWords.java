package social.plaza.web.gateway;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the API. */
@MessageBundle("api")
public interface ApiWords {

    @Message("The API")
    String heading();

    @Message("Everything on this square can be done by apps and tools, over one origin.")
    String lead();

    @Message("OpenAPI document")
    String document();

    @Message("Problems")
    String problems();

    @Message("Parameters")
    String parameters();

    @Message("Body")
    String body();

    @Message("Answers")
    String answers();

    @Message("required")
    String required();

    @Message("Not described at the moment: {names} cannot be reached.")
    String missing(String names);
}
