package app.dateline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/// SQLite as the store: one writer whose transactions begin IMMEDIATE, and readers that cannot write. Any other URL leaves
/// the pool to Spring Boot's own settings.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:sqlite:')")
class SqliteConfiguration {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final int READERS = 4;

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    HikariDataSource writer(@Value("${spring.datasource.url}") String url) {
        var config = pool(url, "writer");
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    HikariDataSource reader(@Value("${spring.datasource.url}") String url) {
        var config = pool(url, "reader");
        config.setMaximumPoolSize(READERS);
        config.setConnectionInitSql("pragma query_only = true");
        return new HikariDataSource(config);
    }

    /// A transaction goes to the writer, a read-only one to the readers; no connection is opened before it is needed.
    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("writer") HikariDataSource writer,
            @Qualifier("reader") HikariDataSource reader) {
        var proxy = new LazyConnectionDataSourceProxy(writer);
        proxy.setReadOnlyDataSource(reader);
        proxy.setDefaultAutoCommit(true);
        proxy.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        return proxy;
    }

    private static HikariConfig pool(String url, String name) {
        var parent = Path.of(url.substring(PREFIX.length())).toAbsolutePath().getParent();
        if (parent != null) {
            DataFolder.open(parent);
        }
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", "5000");
        config.setExceptionOverrideClassName(EvictBusy.class.getName());
        return config;
    }

    /// A connection that met BUSY in the middle of a transaction believes itself in one: it must not be used again.
    public static final class EvictBusy implements SQLExceptionOverride {
        private static final int BUSY = 5;
        private static final int LOCKED = 6;

        @java.lang.Override
        public Override adjudicate(SQLException exception) {
            return exception.getErrorCode() == BUSY || exception.getErrorCode() == LOCKED
                    ? Override.MUST_EVICT
                    : Override.CONTINUE_EVICT;
        }
    }
}
