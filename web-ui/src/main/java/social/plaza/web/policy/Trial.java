package social.plaza.web.policy;

import java.time.Instant;
import java.util.List;

/** What would come of other rules. @param articles all that are published; {@code touched} those that would change */
public record Trial(Instant effectiveFrom, long articles, long touched, List<Change> changes) {

    public record Change(String disclaimer, long gained, long lost, List<Example> gaining, List<Example> losing) {}

    public record Example(String id, String url, String title, String language, String author) {}
}
