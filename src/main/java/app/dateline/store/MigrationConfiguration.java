package app.dateline.store;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the database to this version: refuses one that is newer, and copies an SQLite file before changing it.
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy migration() {
        return MigrationConfiguration::migrate;
    }

    static void migrate(Flyway flyway) {
        var states = Arrays.stream(flyway.info().all()).map(MigrationInfo::getState);
        if (states.anyMatch(state -> state.isApplied() && !state.isResolved())) {
            throw new IllegalStateException(
                    "The database was written by a newer Dateline. Start that version, or restore the copy it made"
                            + " beside the database before it changed it (before-….db).");
        }
        if (flyway.info().applied().length > 0 && flyway.info().pending().length > 0) {
            copy(flyway);
        }
        flyway.migrate();
    }

    /// `vacuum into` makes a whole and checked copy even while others read; PostgreSQL's backups are its operator's.
    private static void copy(Flyway flyway) {
        // Asked before a connection is taken: the one writer there is cannot be had twice.
        var version = flyway.info().pending()[0].getVersion();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            var url = connection.getMetaData().getURL();
            if (url.startsWith("jdbc:sqlite:")) {
                var target =
                        url.substring("jdbc:sqlite:".length())
                                .replaceFirst("[^/\\\\]*$", "before-" + version + ".db");
                statement.execute("vacuum into '" + target.replace("'", "''") + "'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database could not be copied before it is changed; nothing was changed",
                    e);
        }
    }
}
