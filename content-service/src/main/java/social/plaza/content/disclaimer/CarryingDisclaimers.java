package social.plaza.content.disclaimer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What carries disclaimers, as a change of the policy looks at it. */
public interface CarryingDisclaimers {

    /** One that is published, as the rules see it in each of its languages. */
    record Carrier(UUID id, List<ArticleFacts> facts) {}

    /** One of them for people. @param url path of its page; {@code author} handle */
    @Schema(name = "DisclaimerTrialExample")
    record Example(UUID id, String url, String title, String language, String author) {}

    /** Every one, the last published first, none kept in memory. */
    void forEach(Consumer<Carrier> look);

    /** At most so many, in the order of their ids, after one. */
    List<Carrier> after(UUID last, int limit);

    /** In no particular order. */
    List<Example> examples(Collection<UUID> ids);

    /** Tells other services what applies to these from now on, in the running transaction. */
    void tell(Collection<UUID> ids, Policy policy);
}
