package social.plaza.engagement.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;

/** What the database itself refuses, whatever the application asks of it: tried with the application's own connection. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class LedgerTest {

    @Inject
    DataSource database;

    @Inject
    Ledger ledger;

    private final UUID an = Person.named("an").id();
    private final UUID bo = Person.named("bo").id();

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set amount = amount + 1", "delete from ledger_entry",
            "truncate ledger_entry cascade", "update ledger_transfer set reason = 'other'",
            "delete from ledger_transfer",
            "update ledger_account set balance = balance + 1000", "delete from ledger_account",
            "insert into ledger_account (asset, kind, holder, balance) values ('POINT', 'PERSON', uuidv7(), 1000)",
            "insert into ledger_income (entry_id, account_id, amount) select id, account_id, 1000 from ledger_entry limit 1",
            "delete from ledger_income", "delete from ledger_welcome", "update asset set max_amount = 100000000",
            "update reward set amount = 1", "delete from reward", "alter table ledger_entry disable trigger all",
            "set session_replication_role = replica", "drop trigger ledger_entered on ledger_entry"})
    void cannotBeRewritten(String attempt) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThatThrownBy(() -> connection.createStatement().execute(attempt)).isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState()).isEqualTo("42501");
        }
    }

    /** With a table of its own it could hang the owner's trigger on it, and write the books by what it inserts there. */
    @ParameterizedTest
    @ValueSource(strings = {"create temporary table mine (id uuid, account_id uuid, amount bigint)",
            "create table mine (id uuid)", "select ledger_entered()", "select ledger_balanced()"})
    void cannotBeWrittenByTheOwnersFunctions(String attempt) throws SQLException {
        cannotBeRewritten(attempt);
        try (Connection connection = database.getConnection();
                ResultSet may = connection.createStatement()
                        .executeQuery("""
                        select has_function_privilege('ledger_entered()', 'execute')
                            or has_function_privilege('ledger_balanced()', 'execute')
                            or has_database_privilege(current_database(), 'temporary')""")) {
            assertThat(may.next()).isTrue();
            assertThat(may.getBoolean(1)).isFalse();
        }
    }

    @Test
    void refusesATransferThatDoesNotBalance() {
        refuses("not balanced", entry(an, -5), entry(bo, 6));
        refuses("not balanced", entry(an, -5));
        refuses("not balanced", entry(an, -5), entry(bo, 3), treasury(2));
        refuses("not balanced");
    }

    @Test
    void refusesToAddToATransferOfThePast() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("""
                    insert into ledger_entry (transfer_id, account_id, asset, amount, at)
                    select t.transfer_id, a.id, 'POINT', 1, '2030-01-01Z' from ledger_welcome t, ledger_account a
                    where t.holder = '%s' and a.holder = '%s'""".formatted(an, bo));
            assertThatThrownBy(connection::commit).hasMessageContaining("not balanced");
            connection.rollback();
        }
    }

    @Test
    void refusesToGoBelowZero() {
        refuses("ledger_never_negative", entry(an, -101), entry(bo, 101));
        assertThat(has(an)).isEqualTo(100);
    }

    @Test
    void leavesNothingOfATransferThatDiesMidway() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            begin(connection, entry(an, -100), entry(bo, 100));
            connection.rollback();
        }
        assertThat(has(an)).isEqualTo(100);
        assertThat(has(bo)).isEqualTo(100);
    }

    @Test
    void doesNotLetAReceiverWait() throws SQLException {
        try (Connection spending = database.getConnection(); Connection receiving = database.getConnection()) {
            spending.setAutoCommit(false);
            receiving.setAutoCommit(false);
            receiving.createStatement().execute("set lock_timeout = '2s'");
            begin(spending, entry(bo, -1), treasury(1));
            begin(receiving, entry(an, -1), entry(bo, 1));
            receiving.commit();
            spending.commit();
            receiving.setAutoCommit(true);
            receiving.createStatement().execute("reset lock_timeout");
        }
        assertThat(has(bo)).isEqualTo(100);
    }

    private long has(UUID holder) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.settled(holder, "POINT"));
    }

    private void refuses(String why, String... entries) {
        assertThatThrownBy(() -> {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    begin(connection, entries);
                    connection.commit();
                } finally {
                    connection.rollback();
                }
            }
        }).hasMessageContaining(why);
    }

    private static void begin(Connection connection, String... entries) throws SQLException {
        ResultSet transfer = connection.createStatement().executeQuery(
                """
                insert into ledger_transfer (kind, asset, at) values ('REWARD', 'POINT', '2030-01-01Z') returning id""");
        transfer.next();
        for (String entry : entries) {
            connection.createStatement().execute(entry.formatted(transfer.getString(1)));
        }
    }

    private static String entry(UUID holder, int amount) {
        return enter("holder = '" + holder + "'", amount);
    }

    private static String treasury(int amount) {
        return enter("kind = 'TREASURY'", amount);
    }

    private static String enter(String account, int amount) {
        return "insert into ledger_entry (transfer_id, account_id, asset, amount, at) select '%s', id, asset, " + amount
                + ", '2030-01-01Z' from ledger_account where " + account;
    }
}
