package social.plaza.content.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/**
 * Where everything is that everyone may read, in parts that stay as they are: by the month of its first publication, which never
 * changes, and within it the oldest first.
 */
@ApplicationScoped
class Addresses {

    static final int PART = 10_000;

    /**
     * @param month in UTC, such as {@code 2026-03}
     * @param parts how many answers hold them all
     * @param changedAt when one of them was published or edited last
     */
    @Schema(name = "ArticleMonth")
    record Month(String month, int articles, int parts, Instant changedAt) {}

    /**
     * @param url path of its page
     * @param languages in which it can be read, the author's own first
     */
    @Schema(name = "ArticleAddress")
    record Address(String url, Instant changedAt, List<String> languages) {}

    private static final Duration KEPT = Duration.ofSeconds(2);

    private record Counted(List<Month> months, Instant until) {}

    private final ReentrantLock reads = new ReentrantLock(true);
    private Counted counted = new Counted(List.of(), Instant.MIN);

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** Those with articles, the oldest first. Counting reads all there are, so what was counted is told for two seconds. */
    List<Month> months() {
        return oneAtATime(() -> {
            if (clock.instant().isAfter(counted.until())) {
                counted = new Counted(count(), clock.instant().plus(KEPT));
            }
            return counted.months();
        });
    }

    private List<Month> count() {
        return session.createNativeQuery("""
                select to_char(month, 'YYYY-MM'), articles, changed_at from (
                    select date_trunc('month', a.published_at at time zone 'UTC') as month, cast(count(*) as integer) as articles,
                        max(greatest(a.published_at, a.edited_at)) as changed_at
                    from article a where a.state = 'PUBLISHED' and %s group by 1) as counted
                order by month""".formatted(Articles.NOT_WITHHELD), Tuple.class)
                .setParameter("now", clock.instant()).getResultStream().map(row -> {
                    int articles = row.get(1, Integer.class);
                    return new Month(row.get(0, String.class), articles, Math.ceilDiv(articles, PART),
                            row.get(2, Instant.class));
                }).toList();
    }

    /** @param part from 1 */
    List<Address> in(YearMonth month, int part) {
        return oneAtATime(() -> read(month, part));
    }

    private List<Address> read(YearMonth month, int part) {
        return session.createNativeQuery("""
                select a.id, p.handle, t.title, greatest(a.published_at, a.edited_at),
                    array(select x.language from article_text x where x.article_id = a.id
                        order by x.language <> a.language, x.language)
                from article a join account p on p.id = a.author_id
                    join article_text t on t.article_id = a.id and t.language = a.language
                where a.state = 'PUBLISHED' and %s and a.published_at >= :from and a.published_at < :to
                order by a.published_at, a.id offset :skipped limit :part""".formatted(Articles.NOT_WITHHELD),
                Tuple.class).setParameter("now", clock.instant()).setParameter("from", start(month))
                .setParameter("to", start(month.plusMonths(1))).setParameter("skipped", (part - 1) * PART)
                .setParameter("part", PART).getResultStream()
                .map(row -> new Address(
                        "/@" + row.get(1, String.class) + "/"
                                + Slug.of(row.get(2, String.class), row.get(0, UUID.class)),
                        row.get(3, Instant.class), List.of(row.get(4, String[].class))))
                .toList();
    }

    /** The largest reads that anybody may ask for: however many do, they take one connection. */
    private <T> T oneAtATime(Supplier<T> reading) {
        reads.lock();
        try {
            return reading.get();
        } finally {
            reads.unlock();
        }
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
