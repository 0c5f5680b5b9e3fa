package social.plaza.content.source;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.account.Account;
import social.plaza.content.account.Accounts;
import social.plaza.content.article.ImportingArticles;
import social.plaza.content.article.ImportingArticles.Imported;

/** What an admin says of a source, checked and kept. */
@ApplicationScoped
class SettingUpSources {

    @Inject
    FeedSources sources;

    @Inject
    FeedAccounts feedAccounts;

    @Inject
    Accounts accounts;

    @Inject
    ImportingArticles articles;

    @Inject
    Clock clock;

    @Transactional
    UUID add(UUID admin, NewFeedSource sent) {
        NewFeedSource wanted = checked(sent);
        Account account = feedAccounts.named(wanted.account(), admin, wanted);
        FeedSource source = new FeedSource(wanted, account.id(), clock.instant());
        sources.keep(source);
        return source.id();
    }

    NewFeedSource editable(FeedSource source) {
        return source.editable(accounts.<Account>findById(source.accountId()).handle());
    }

    /** What publishes as another admin only they may point elsewhere; slow it down or pause it anyone of them may. */
    @Transactional
    void edit(FeedSource source, UUID admin, NewFeedSource sent) {
        NewFeedSource before = editable(source);
        NewFeedSource wanted = checked(sent);
        boolean slowed = wanted.equals(new NewFeedSource(before.name(), before.address(), before.account(),
                before.kind(), before.licence(), before.fullText(), before.topics(), before.language(),
                wanted.everyMinutes(), before.publish(), wanted.paused()));
        UUID account = slowed ? source.accountId() : feedAccounts.named(wanted.account(), admin, wanted).id();
        boolean resumed = before.paused() && !wanted.paused();
        boolean elsewhere = !before.address().equals(wanted.address());
        source.edit(wanted, account);
        sources.keep(source);
        if (resumed || elsewhere) {
            sources.lookSoon(source.id(), elsewhere, clock.instant());
        }
    }

    /** What an article of it could not be made with is refused now, and not when it is read. */
    private NewFeedSource checked(NewFeedSource sent) {
        NewFeedSource wanted = sent.canonical();
        articles.check(new Imported(wanted.language(), wanted.name(), null, "", wanted.topics(),
                new Source(Source.Kind.valueOf(wanted.kind()), wanted.name(), wanted.address(), null, null,
                        wanted.licence())));
        return wanted;
    }
}
