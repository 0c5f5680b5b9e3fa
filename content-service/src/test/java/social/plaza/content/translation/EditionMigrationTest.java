package social.plaza.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

/** A square that was there before editions were kept: all that it said is counted, and what came again goes on counting. */
class EditionMigrationTest {

    private static final String BEFORE = """
            create table article (id integer primary key, language text);
            create table article_text (article_id integer, language text, edition integer);
            create table article_revision (article_id integer, number integer, head jsonb, primary key (article_id, number));
            insert into article values (1, 'vi'), (2, 'en');
            insert into article_text values (1, 'vi', 2), (1, 'en', 1), (2, 'en', 1), (2, 'fr', 4);
            insert into article_revision select article, number, jsonb_build_object('language', own, 'texts', cast(texts as jsonb)) from (values
                (1, 1, 'vi', '[{"language": "vi", "edition": 1}]'),
                (1, 2, 'vi', '[{"language": "vi", "edition": 1}, {"language": "en", "edition": 1}]'),
                (1, 3, 'vi', '[{"language": "vi", "edition": 1}, {"language": "en", "edition": 2}]'),
                (1, 4, 'vi', '[{"language": "vi", "edition": 1}]'),
                (1, 5, 'vi', '[{"language": "vi", "edition": 1}, {"language": "en", "edition": 1}]'),
                (1, 6, 'vi', '[{"language": "vi", "edition": 2}, {"language": "en", "edition": 1}]'),
                (2, 1, 'en', '[{"language": "en"}, {"language": "fr"}]'),
                (2, 2, 'en', '[{"language": "en"}, {"language": "fr", "edition": 3}]'))
                as said (article, number, own, texts);
            """;

    @Test
    void countsAllThatThereWas() throws IOException, SQLException {
        // The types of ids do not matter to it.
        String migration = new String(getClass().getResourceAsStream("/db/migration/V97__text_edition.sql")
                .readAllBytes(), StandardCharsets.UTF_8).replace("article_id uuid", "article_id integer");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(BEFORE);
            statement.execute(migration);
            assertThat(rows(statement, "select article_id, language, edition, revision, original from text_edition"))
                    .containsExactly("1 en 1 2 f", "1 en 2 3 f", "1 en 3 5 f", "1 vi 1 1 t", "1 vi 2 6 t",
                            "2 en 1 1 t", "2 fr 1 1 f", "2 fr 3 2 f");
            assertThat(rows(statement, "select article_id, language, edition, came_with from article_text"))
                    .containsExactly("1 en 3 0", "1 vi 2 0", "2 en 1 0", "2 fr 4 0");
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql + " order by 1, 2, 3")) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}
