package social.plaza.content.article;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.hibernate.Session;
import social.plaza.content.account.BadgeChanged;
import social.plaza.content.disclaimer.ArticleFacts;
import social.plaza.content.disclaimer.CarryingDisclaimers;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.event.Events;
import social.plaza.content.markdown.Named;
import social.plaza.content.source.Source;

/** Published articles as the rules see them: some hundred thousand in seconds, because nothing but that is read of them. */
@ApplicationScoped
class Carriers implements CarryingDisclaimers {

    private static final String FACTS = """
            select a.id, a.source_kind, a.topics || a.hashtags, a.language, a.cashtags <> '{}', a.ai_assisted, p.handle,
                p.certified, a.disclaimers,
                array(select d.key from added_disclaimer d where d.article_id = a.id and d.ended_at is null),
                array(select concat_ws(' ', t.language, t.machine, t.cashtags <> '{}', array_to_string(t.hashtags, ' '))
                    from shown_text t where t.article_id = a.id and t.language <> a.language)
            from article a join account p on p.id = a.author_id where a.state = 'PUBLISHED' """;
    private static final int AT_ONCE = 2000;

    @Inject
    Session session;

    @Inject
    Articles articles;

    @Inject
    Events events;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    @Override
    public void forEach(Consumer<Carrier> look) {
        read(FACTS + "order by a.published_at desc, a.id desc", statement -> {
        }, look);
    }

    @Override
    public List<Carrier> after(UUID last, int limit) {
        List<Carrier> found = new ArrayList<>();
        read(FACTS + "and a.id > ? order by a.id limit ?", statement -> {
            statement.setObject(1, last);
            statement.setInt(2, limit);
        }, found::add);
        return found;
    }

    @Override
    public List<Example> examples(Collection<UUID> ids) {
        return heads(ids).map(head -> new Example(head.id(), head.path(), head.original().title(), head.language(),
                head.author().handle())).toList();
    }

    @Override
    public void tell(Collection<UUID> ids, Policy policy) {
        Instant now = clock.instant();
        heads(ids).forEach(head -> events.append("article.disclaimed", head.id(),
                Map.of("article", ArticleCard.of(head, policy, now))));
    }

    /** A badge that is given or taken matters if a rule asks for it. Its account is held alone, so what is told of its articles meanwhile comes before, or after. */
    void follow(@Observes BadgeChanged badge) {
        if (policies.current().asksForCertification()) {
            articles.flush();
            Policy policy = policies.settled();
            tell(session.createNativeQuery("select id from article where author_id = :author and state = 'PUBLISHED'",
                    UUID.class).setParameter("author", badge.account()).getResultList(), policy);
        }
    }

    private Stream<ArticleHead> heads(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Stream.of()
                : articles.heads("where a.id in (:ids) and a.state = 'PUBLISHED'", Map.of("ids", ids), null, ids.size())
                        .stream();
    }

    /** What a statement asks for. */
    private interface Asking {

        void ask(PreparedStatement statement) throws SQLException;
    }

    private void read(String sql, Asking asking, Consumer<Carrier> look) {
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(AT_ONCE);
                asking.ask(statement);
                ResultSet rows = statement.executeQuery();
                while (rows.next()) {
                    look.accept(carrier(rows));
                }
            }
        });
    }

    private static Carrier carrier(ResultSet row) throws SQLException {
        ArticleFacts own = new ArticleFacts(Source.Kind.valueOf(row.getString(2)), texts(row, 3), row.getString(4),
                row.getBoolean(5), row.getBoolean(6), false, false, row.getString(7), row.getBoolean(8), texts(row, 9),
                texts(row, 10).stream().collect(Collectors.toMap(key -> key, key -> "")));
        List<ArticleFacts> facts = new ArrayList<>(List.of(own));
        texts(row, 11).forEach(text -> facts.add(translated(own, text.split(" "))));
        return new Carrier(row.getObject(1, UUID.class), facts);
    }

    /** @param text its language, whether a machine made it, whether it names a cash tag, and its hashtags */
    private static ArticleFacts translated(ArticleFacts own, String[] text) {
        return own
                .naming(new Named(text[2].equals("t") ? List.of("") : List.of(), List.of(text).subList(3, text.length),
                        List.of()))
                .translated(text[0], text[1].equals("t"));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
