package app.dateline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The same store on a real PostgreSQL, started for the test.
class PostgresStoreTest extends ReportsContract {

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        try {
            var server =
                    EmbeddedPostgres.builder()
                            .setLocaleConfig("locale", "C")
                            .setLocaleConfig("encoding", "UTF8")
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            settings.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
