package app.dateline.store;

import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Role;
import app.dateline.classroom.ShownName;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Accounts by learner.
@Repository
class JdbcAccounts implements Accounts {
    private static final String COLUMNS =
            "select learner_id, name, shown, since, roles from account ";
    private static final Pattern SPACE = Pattern.compile(" ");

    private final JdbcClient sql;

    JdbcAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean add(Account account, String passwordHash) {
        return sql.sql(
                                """
                                insert into account (learner_id, name, shown, since, password_hash, roles)
                                values (:learner, :name, :shown, :since, :hash, :roles)
                                on conflict do nothing\
                                """)
                        .param("learner", account.learner().value())
                        .param("name", account.name().value())
                        .param("shown", account.shown().value())
                        .param("since", account.since().toEpochMilli())
                        .param("hash", passwordHash)
                        .param("roles", write(account.roles()))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> find(LearnerId learner) {
        return sql.sql(COLUMNS + "where learner_id = :learner")
                .param("learner", learner.value())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> named(AccountName name) {
        return sql.sql(COLUMNS + "where name = :name")
                .param("name", name.value())
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> passwordHash(LearnerId learner) {
        return sql.sql("select password_hash from account where learner_id = :learner")
                .param("learner", learner.value())
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional
    public void password(LearnerId learner, String hash) {
        set(learner, "password_hash", hash);
    }

    @Override
    @Transactional
    public void show(LearnerId learner, ShownName shown) {
        set(learner, "shown", shown.value());
    }

    @Override
    @Transactional
    public void roles(LearnerId learner, Set<Role> roles) {
        set(learner, "roles", write(roles));
    }

    private void set(LearnerId learner, String column, String value) {
        sql.sql("update account set %s = :value where learner_id = :learner".formatted(column))
                .param("value", value)
                .param("learner", learner.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> all() {
        return sql.sql(COLUMNS + "order by name").query(JdbcAccounts::account).list();
    }

    @Override
    @Transactional
    public List<Account> claim(Role role) {
        return sql.sql(
                        """
                        update account set roles = roles where roles like :role
                        returning learner_id, name, shown, since, roles\
                        """)
                .param("role", "%" + write(Set.of(role)) + "%")
                .query(JdbcAccounts::account)
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new LearnerId(row.getString("learner_id")),
                new AccountName(row.getString("name")),
                new ShownName(row.getString("shown")),
                read(row.getString("roles")),
                Instant.ofEpochMilli(row.getLong("since")));
    }

    private static String write(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static Set<Role> read(String roles) {
        return SPACE.splitAsStream(roles)
                .filter(role -> !role.isEmpty())
                .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
