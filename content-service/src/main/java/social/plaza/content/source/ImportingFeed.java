package social.plaza.content.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;
import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.outbound.Answered;
import social.plaza.content.outbound.Asked;
import social.plaza.content.outbound.Outbound;
import social.plaza.content.outbound.Refused;

/** One look at a source, from asking for it to what is written down of it. */
@ApplicationScoped
class ImportingFeed {

    /** Of a feed that is seen for the first time; and at each look. */
    static final int MAX_FIRST = 20;
    static final int MAX_AT_ONCE = 100;

    private static final Logger LOG = Logger.getLogger(ImportingFeed.class);
    private static final Duration NOT_ASKED = Duration.ZERO;

    @Inject
    FeedSources sources;

    @Inject
    FeedAccounts feedAccounts;

    @Inject
    Accounts accounts;

    @Inject
    FeedRuns runs;

    @Inject
    FeedItems items;

    @Inject
    RenamedItems renamed;

    @Inject
    ImportingItem importing;

    @Inject
    Outbound outbound;

    @Inject
    Clock clock;

    void run(FeedRuns.Taken run) {
        FeedSource source = QuarkusTransaction.requiringNew().call(() -> sources.findById(run.source()));
        if (source == null) {
            return;
        }
        try {
            if (mayPublish(source)) {
                look(run, source);
            } else {
                runs.end(run, Report.failed(SourceRunView.Trouble.ACCOUNT), next(source, FeedSource.Pause.ACCOUNT));
            }
        } catch (ImportingItem.Lost others) {
            LOG.infof("source %s is looked at by another instance by now", source.id());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "source %s could not be imported", source.id());
            runs.end(run, Report.failed(SourceRunView.Trouble.OURS), failing(source, NOT_ASKED));
        }
    }

    private boolean mayPublish(FeedSource source) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = accounts.findById(source.accountId());
            return feedAccounts.mayBePublishedAs(account);
        });
    }

    private void look(FeedRuns.Taken run, FeedSource source) {
        try {
            Answered answered = outbound.ask(Asked.get(source.address(), headers(source)));
            switch (answered.status()) {
                case 200 -> read(run, source, answered);
                case 304 -> runs.end(run, Report.of(SourceRunView.Outcome.UNCHANGED), next(source, null));
                case 410 -> runs.end(run, Report.refused(SourceRunView.Outcome.GONE, 410),
                        next(source, FeedSource.Pause.GONE));
                default -> runs.end(run, Report.refused(SourceRunView.Outcome.FAILED, answered.status()),
                        failing(source, retryAfter(answered)));
            }
        } catch (Refused refused) {
            runs.end(run, Report.failed(trouble(refused.why())), failing(source, NOT_ASKED));
        } catch (InterruptedIOException tooSlow) {
            runs.end(run, Report.failed(SourceRunView.Trouble.TOO_SLOW), failing(source, NOT_ASKED));
        } catch (IOException unreachable) {
            runs.end(run, Report.failed(SourceRunView.Trouble.UNREACHABLE), failing(source, NOT_ASKED));
        }
    }

    private static Map<String, String> headers(FeedSource source) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept",
                "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1"));
        if (isSendable(source.etag())) {
            headers.put("If-None-Match", source.etag());
        }
        if (isSendable(source.lastModified())) {
            headers.put("If-Modified-Since", source.lastModified());
        }
        return headers;
    }

    /** A server may have said what no client can say again. */
    private static boolean isSendable(String validator) {
        return validator != null && validator.chars().allMatch(sign -> sign >= ' ' && sign < 0x7f);
    }

    private void read(FeedRuns.Taken run, FeedSource source, Answered answered) {
        try {
            List<FeedEntry> entries = ReadingFeed.read(answered.body(), answered.header().apply("Content-Type"),
                    answered.address(), clock.instant());
            Report report = Report.of(SourceRunView.Outcome.IMPORTED);
            boolean all = take(run, source, entries, report);
            runs.end(run, report, new NextLook(NextLook.after(source.every(), 0, chance(), NOT_ASKED), null,
                    all ? validators(answered) : new NextLook.Validators(null, null), movedTo(answered)));
        } catch (ReadingFeed.NotAFeed unreadable) {
            runs.end(run, Report.failed(SourceRunView.Trouble.NOT_A_FEED), failing(source, NOT_ASKED));
        }
    }

    /** @return whether nothing is left for the next look */
    private boolean take(FeedRuns.Taken run, FeedSource source, List<FeedEntry> entries, Report report) {
        List<FeedEntry> once = once(entries, report);
        boolean first = QuarkusTransaction.requiringNew().call(() -> items.isNew(source.id()));
        QuarkusTransaction.requiringNew().run(() -> renamed.adopt(source.id(), once));
        Map<String, FeedItems.Known> known = QuarkusTransaction.requiringNew().call(() -> items.known(source.id(),
                once.stream().filter(each -> each.guid() != null).map(FeedEntry::guid).toList()));
        List<FeedEntry> wanted = once.stream().filter(each -> isWanted(each, known)).toList();
        int most = first ? MAX_FIRST : MAX_AT_ONCE;
        if (first && wanted.size() > most) {
            List<FeedEntry> older = wanted.subList(most, wanted.size()).stream().filter(each -> each.guid() != null)
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> items.enterOlder(source.id(), older));
            older.forEach(each -> report.skipped(each, SourceRunView.Reason.OLDER));
        }
        boolean whole = true;
        for (FeedEntry entry : wanted.subList(0, Math.min(most, wanted.size())).reversed()) {
            whole &= take(run, source, entry, entry.guid() == null ? null : known.get(FeedItems.hex(entry.guid())),
                    report);
        }
        return whole && (first || wanted.size() <= most);
    }

    private static boolean isWanted(FeedEntry entry, Map<String, FeedItems.Known> known) {
        FeedItems.Known item = entry.guid() == null ? null : known.get(FeedItems.hex(entry.guid()));
        return item == null || !item.says(entry);
    }

    private static List<FeedEntry> once(List<FeedEntry> entries, Report report) {
        Set<String> seen = new HashSet<>();
        List<FeedEntry> once = new ArrayList<>();
        for (FeedEntry entry : entries) {
            if (entry.guid() == null || seen.add(FeedItems.hex(entry.guid()))) {
                once.add(entry);
            } else {
                report.skipped(entry, SourceRunView.Reason.REPEATED);
            }
        }
        return once;
    }

    /** @return whether it is done; what Plaza itself fails at it tries again next time */
    private boolean take(FeedRuns.Taken run, FeedSource source, FeedEntry entry, FeedItems.Known item, Report report) {
        try {
            if (item == null || item.written() == null) {
                importing.take(run, source, entry, report);
            } else {
                importing.change(run, source, item, entry, report);
            }
            return true;
        } catch (ImportingItem.Lost others) {
            throw others;
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "an item of source %s could not be imported: %s", source.id(), entry.link());
            report.skipped(entry, SourceRunView.Reason.OURS);
            return false;
        }
    }

    private static NextLook.Validators validators(Answered answered) {
        return new NextLook.Validators(answered.header().apply("ETag"), answered.header().apply("Last-Modified"));
    }

    /** To another address of the same feed, and no address that would not be kept. */
    private static String movedTo(Answered answered) {
        return Links.absolute(answered.movedTo(), null).map(url -> url.newBuilder().fragment(null).build().toString())
                .orElse(null);
    }

    private NextLook next(FeedSource source, FeedSource.Pause pause) {
        return new NextLook(NextLook.after(source.every(), 0, chance(), NOT_ASKED), pause, null, null);
    }

    private NextLook failing(FeedSource source, Duration asked) {
        return new NextLook(NextLook.after(source.every(), source.failures() + 1, chance(), asked), null, null, null);
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    private Duration retryAfter(Answered answered) {
        return answered.value("Retry-After").map(text -> {
            if (text.strip().matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(text.strip()));
            }
            try {
                Instant at = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
                return Duration.between(clock.instant(), at);
            } catch (DateTimeParseException unreadable) {
                return NOT_ASKED;
            }
        }).filter(time -> !time.isNegative()).orElse(NOT_ASKED);
    }

    private static SourceRunView.Trouble trouble(Refused.Why why) {
        return switch (why) {
            case LINK, PORT -> SourceRunView.Trouble.LINK;
            case ADDRESS -> SourceRunView.Trouble.ADDRESS;
            case REDIRECTS -> SourceRunView.Trouble.REDIRECTS;
            case SIZE -> SourceRunView.Trouble.TOO_LARGE;
        };
    }
}
