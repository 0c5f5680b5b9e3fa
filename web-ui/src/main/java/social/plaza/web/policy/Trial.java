package social.plaza.web.policy;

import java.time.Instant;
import java.util.List;

/** What would come of other rules. @param articles all that are published; {@code touched} those that would change */
public record Trial(Instant effectiveFrom, int articles, int touched, List<Change> changes) {

    public record Change(String disclaimer, int gained, int lost, List<Example> gaining, List<Example> losing) {}

    public record Example(String id, String url, String title, String language, String author) {}
}
