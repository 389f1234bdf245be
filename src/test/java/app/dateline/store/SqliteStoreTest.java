package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The store on SQLite, and the settings that make it safe.
@ContextConfiguration(initializers = FreshData.class)
class SqliteStoreTest extends ReportsContract {
    @Autowired
    @Qualifier("writer")
    private HikariDataSource writer;

    @Autowired
    @Qualifier("reader")
    private HikariDataSource reader;

    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;

    @Test
    void theWriterIsDurableAndHoldsForeignKeys() {
        var settings = new JdbcTemplate(writer);
        assertThat(settings.queryForObject("pragma journal_mode", String.class)).isEqualTo("wal");
        assertThat(settings.queryForObject("pragma synchronous", Integer.class)).isEqualTo(2);
        assertThat(settings.queryForObject("pragma foreign_keys", Integer.class)).isEqualTo(1);
        assertThat(writer.getMaximumPoolSize()).isEqualTo(1);
    }

    @Test
    void aReaderCannotWrite() {
        assertThatThrownBy(() -> new JdbcTemplate(reader).execute("delete from learner"))
                .hasMessageContaining("readonly");
    }

    @Test
    void afterTheLockWasHeldElsewhereTransactionsAreWholeAgain() throws SQLException {
        sql.sql("create table if not exists probe (n integer)").update();
        try (var other = DriverManager.getConnection(writer.getJdbcUrl());
                var statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() ->
                            transaction.executeWithoutResult(
                                    t -> sql.sql("insert into probe values (1)").update()))
                    .isInstanceOfAny(
                            CannotAcquireLockException.class,
                            CannotCreateTransactionException.class);
            statement.execute("rollback");
        }
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(t -> {
                            sql.sql("insert into probe values (2)").update();
                            throw new IllegalStateException("roll back");
                        }))
                .hasMessage("roll back");
        assertThat(sql.sql("select count(*) from probe").query(Long.class).single()).isZero();
    }
}
