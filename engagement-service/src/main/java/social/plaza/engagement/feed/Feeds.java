package social.plaza.engagement.feed;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.follow.Cashtag;
import social.plaza.engagement.follow.Topic;

/** All feeds that there are. Each query walks an index, from where the page before ended. */
@ApplicationScoped
class Feeds {

    static final String LATEST = """
            select a.id article_id, 'LATEST' kind, cast(null as uuid) by_id, cast(null as text) quote,
                cast(null as text) topic, cast(null as bigint) ord, a.published_at at
            from article_card a
            where a.state = 'PUBLISHED' and (a.published_at, a.id) < (:at, :id)
                and a.id not in (select article_id from aside)
            order by a.published_at desc, a.id desc limit :limit""";

    static final String HOT = """
            select o.article_id, 'HOT' kind, cast(null as uuid) by_id, cast(null as text) quote,
                cast(null as text) topic, o.ord, cast(null as timestamptz) at
            from hot_order h cross join unnest(h.article_ids) with ordinality o (article_id, ord)
            join article_card a on a.id = o.article_id and a.state = 'PUBLISHED'
            where h.id = :order and o.ord > :ord and o.article_id not in (select article_id from aside)
            order by o.ord limit :limit""";

    static final String TOPIC = """
            select t.article_id, 'TOPIC' kind, cast(null as uuid) by_id, cast(null as text) quote, t.topic,
                cast(null as bigint) ord, t.published_at at
            from article_topic t
            where t.topic = :topic and (t.published_at, t.article_id) < (:at, :id)
                and t.article_id not in (select article_id from aside)
            order by t.published_at desc, t.article_id desc limit :limit""";

    /** Of several reposts of one article the newest shows, of those that there were when the first page was asked for. */
    static final String ACCOUNT = """
            (select a.id article_id, 'LATEST' kind, cast(null as uuid) by_id, cast(null as text) quote,
                cast(null as text) topic, cast(null as bigint) ord, a.published_at at
            from article_card a
            where a.author_id = :account and a.state = 'PUBLISHED' and (a.published_at, a.id) < (:at, :id)
                and a.id not in (select article_id from aside)
            order by a.published_at desc, a.id desc limit :limit)
            union all
            (select r.article_id, 'REPOSTED', r.account_id, r.quote, null, null, r.at
            from repost r join article_card a on a.id = r.article_id and a.state = 'PUBLISHED' and a.author_id <> :account
            where r.account_id = :account and r.at <= :asOf and (r.at, r.article_id) < (:at, :id)
                and not exists (select from repost newer where newer.account_id = :account
                    and newer.article_id = r.article_id and newer.at <= :asOf and (newer.at, newer.id) > (r.at, r.id))
                and r.article_id not in (select article_id from aside)
            order by r.at desc, r.article_id desc limit :limit)
            order by at desc, article_id desc limit :limit""";

    /**
     * An article comes once, where it first reached the viewer: at its publication, if its author or a topic is followed, else with
     * the first repost by someone followed. So nothing that happens later moves it, and no page misses it.
     */
    static final String FOLLOWING = """
            select * from (
                select a.id article_id, 'FOLLOWED' kind, f.followed_id by_id, cast(null as text) quote,
                    cast(null as text) topic, cast(null as bigint) ord, a.published_at at
                from follow_account f cross join lateral (
                    select a.id, a.published_at from article_card a
                    where a.author_id = f.followed_id and a.state = 'PUBLISHED' and (a.published_at, a.id) < (:at, :id)
                        and a.id not in (select article_id from aside)
                    order by a.published_at desc, a.id desc limit :limit) a
                where f.follower_id = :viewer
                union all
                (select distinct on (t.article_id) t.article_id, 'TOPIC', cast(null as uuid), null, t.topic, null, t.published_at
                from follow_topic s cross join lateral (
                    select t.topic, t.article_id, t.published_at,
                        (select a.author_id from article_card a where a.id = t.article_id) author_id
                    from article_topic t
                    where t.topic = s.topic and (t.published_at, t.article_id) < (:at, :id)
                        and t.article_id not in (select article_id from aside)
                    order by t.published_at desc, t.article_id desc limit :limit) t
                where s.follower_id = :viewer and not exists (
                    select from follow_account f where f.follower_id = :viewer and f.followed_id = t.author_id)
                order by t.article_id, t.topic)
                union all
                select r.article_id, 'REPOSTED', f.followed_id, r.quote, null, null, r.at
                from follow_account f join account_card u on u.id = f.followed_id and u.state <> 'DELETED'
                cross join lateral (
                    select r.article_id, r.quote, r.at from repost r
                    join article_card a on a.id = r.article_id and a.state = 'PUBLISHED'
                    where r.account_id = f.followed_id and (r.at, r.article_id) < (:at, :id)
                        and r.article_id not in (select article_id from aside)
                        and not exists (select from follow_account g
                            where g.follower_id = :viewer and g.followed_id = a.author_id)
                        and not exists (select from article_topic t join follow_topic s on s.topic = t.topic
                            where t.article_id = a.id and s.follower_id = :viewer)
                        and not exists (select from repost e join follow_account g on g.followed_id = e.account_id
                            join account_card x on x.id = e.account_id and x.state <> 'DELETED'
                            where e.article_id = a.id and g.follower_id = :viewer and (e.at, e.id) < (r.at, r.id))
                    order by r.at desc, r.article_id desc limit :limit) r
                where f.follower_id = :viewer) reached
            order by at desc, article_id desc limit :limit""";

    Feed latest() {
        return new Feed("latest", "site", LATEST, Map.of());
    }

    /** @param order the id of an order that is kept, and {@code rank} the place in it after which to go on */
    Feed hot(UUID order, long rank) {
        return new Feed("hot", "site", HOT, Map.of("order", order, "ord", rank));
    }

    Feed topic(Topic topic) {
        return new Feed("topic:" + topic.name(), "topic:" + topic.name(), TOPIC, Map.of("topic", topic.name()));
    }

    /** Has no board: its pins stand on that of the topic of its name. */
    Feed cashtag(Cashtag tag) {
        return new Feed("cashtag:" + tag.name(), null, TOPIC, Map.of("topic", tag.listed().name()));
    }

    Feed account(AccountCard account) {
        return new Feed("account:" + account.id(), "account:" + account.handle().toLowerCase(Locale.ROOT), ACCOUNT,
                Map.of("account", account.id()));
    }

    /** Has the viewer of the page as its own. */
    Feed following() {
        return new Feed("following", null, FOLLOWING, Map.of());
    }
}
