package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    @TempDir private Path folder;

    private Flyway flyway(String... versions) throws IOException {
        var scripts = folder.resolve("scripts");
        Files.createDirectories(scripts);
        for (var version : versions) {
            Files.writeString(
                    scripts.resolve("V%s__step.sql".formatted(version)),
                    "create table t%s (n integer);".formatted(version));
        }
        return Flyway.configure()
                .dataSource("jdbc:sqlite:" + folder.resolve("dateline.db"), null, null)
                .locations("filesystem:" + scripts)
                .outOfOrder(true) // as in application.yaml
                .load();
    }

    @BeforeEach
    void aDatabaseOfTheFirstVersion() throws IOException {
        MigrationConfiguration.migrate(flyway("1"));
    }

    @Test
    void aNewDatabaseIsMadeWithoutACopy() {
        assertThat(folder.resolve("before-1.db")).doesNotExist();
    }

    @Test
    void anOlderDatabaseIsCopiedWholeBeforeItIsChanged() throws IOException, SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("dateline.db"));
                var statement = connection.createStatement()) {
            statement.execute("insert into t1 values (7)");
        }
        MigrationConfiguration.migrate(flyway("2"));
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("before-2.db"));
                var rows = connection.createStatement().executeQuery("select n from t1")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
    }

    @Test
    void oneConnectionIsEnoughToCopyAndToMigrate() throws IOException {
        flyway("2");
        try (var one = new HikariDataSource()) {
            one.setJdbcUrl("jdbc:sqlite:" + folder.resolve("dateline.db"));
            one.setMaximumPoolSize(1);
            one.setConnectionTimeout(2000);
            MigrationConfiguration.migrate(
                    Flyway.configure()
                            .dataSource(one)
                            .locations("filesystem:" + folder.resolve("scripts"))
                            .outOfOrder(true)
                            .load());
        }
        assertThat(folder.resolve("before-2.db")).exists();
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedAndLeftAlone() throws IOException {
        MigrationConfiguration.migrate(flyway("2"));
        Files.delete(folder.resolve("scripts/V2__step.sql"));
        var older = flyway();
        assertThatThrownBy(() -> MigrationConfiguration.migrate(older))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer Dateline");
    }

    @Test
    void anOlderNumberThatArrivesAfterANewerOneIsStillApplied() throws IOException, SQLException {
        MigrationConfiguration.migrate(flyway("3"));
        MigrationConfiguration.migrate(flyway("2"));
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("dateline.db"));
                var rows = connection.createStatement().executeQuery("select count(*) from t2")) {
            assertThat(rows.next()).isTrue();
        }
    }
}
