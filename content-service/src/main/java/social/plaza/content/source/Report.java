package social.plaza.content.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a run has to tell, as it goes. */
class Report {

    /** @param type of it in the database, where it may be null */
    record Field(Object value, Class<Object> type) {

        @SuppressWarnings("unchecked")
        static Field of(Object value, Class<?> type) {
            return new Field(value, (Class<Object>) type);
        }
    }

    static final int MAX_SKIPS_TOLD = 50;

    private final List<SourceRunView.Skipped> skips = new ArrayList<>();
    private SourceRunView.Outcome outcome = SourceRunView.Outcome.IMPORTED;
    private SourceRunView.Trouble trouble;
    private Integer status;
    private int added;
    private int updated;
    private int same;
    private int skipped;

    static Report of(SourceRunView.Outcome outcome) {
        Report report = new Report();
        report.outcome = outcome;
        return report;
    }

    static Report failed(SourceRunView.Trouble trouble) {
        Report report = of(SourceRunView.Outcome.FAILED);
        report.trouble = trouble;
        return report;
    }

    static Report refused(SourceRunView.Outcome outcome, int status) {
        Report report = of(outcome);
        report.trouble = SourceRunView.Trouble.STATUS;
        report.status = status;
        return report;
    }

    /** The same run went wrong after all; what it did until then is done. */
    void fail(SourceRunView.Trouble trouble) {
        this.outcome = SourceRunView.Outcome.FAILED;
        this.trouble = trouble;
    }

    void added() {
        added++;
    }

    void updated() {
        updated++;
    }

    void same() {
        same++;
    }

    void skipped(FeedEntry entry, SourceRunView.Reason reason) {
        skipped++;
        if (skips.size() < MAX_SKIPS_TOLD) {
            skips.add(new SourceRunView.Skipped(entry.title(), entry.link(), reason));
        }
    }

    SourceRunView.Outcome outcome() {
        return outcome;
    }

    List<SourceRunView.Skipped> skips() {
        return List.copyOf(skips);
    }

    Map<String, Field> fields() {
        return Map.of("outcome", Field.of(outcome.name(), String.class), "trouble",
                Field.of(trouble == null ? null : trouble.name(), String.class), "status",
                Field.of(status, Integer.class), "added", Field.of(added, Integer.class), "updated",
                Field.of(updated, Integer.class), "same", Field.of(same, Integer.class), "skipped",
                Field.of(skipped, Integer.class));
    }
}
