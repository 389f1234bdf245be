package app.dateline.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Gives SQLite's errors the names Spring has for them, as PostgreSQL's have.
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

    @Bean
    SQLExceptionTranslator errors() {
        var others = new SQLExceptionSubclassTranslator();
        return (task, sql, exception) ->
                exception instanceof SQLiteException sqlite
                        ? named(task, sql, sqlite)
                        : others.translate(task, sql, exception);
    }

    @Bean
    TransactionManagerCustomizer<JdbcTransactionManager> errorsOfTransactions(
            SQLExceptionTranslator errors) {
        return manager -> manager.setExceptionTranslator(errors);
    }

    private static DataAccessException named(String task, @Nullable String sql, SQLiteException e) {
        var code = e.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                || code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY
                || code == SQLiteErrorCode.SQLITE_CONSTRAINT_ROWID) {
            return new DuplicateKeyException(task, e);
        }
        return switch (e.getErrorCode()) {
            case 1 -> new BadSqlGrammarException(task, sql == null ? "" : sql, e);
            case 5, 6 -> new CannotAcquireLockException(task, e);
            case 8 -> new InvalidDataAccessResourceUsageException(task, e);
            case 19 -> new DataIntegrityViolationException(task, e);
            default -> new DataAccessResourceFailureException(task, e);
        };
    }
}
