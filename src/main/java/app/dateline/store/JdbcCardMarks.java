package app.dateline.store;

import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Marks of cards by learner, topic and card. Days are kept by their number since 1970.
@Repository
class JdbcCardMarks implements CardMarks {
    private final JdbcClient sql;

    JdbcCardMarks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, CardMark> of(LearnerId learner, String topic) {
        var marks = new HashMap<String, CardMark>();
        sql.sql("select * from card_mark where learner_id = :learner and topic = :topic")
                .param("learner", learner.value())
                .param("topic", topic)
                .query(row -> {
                    marks.put(row.getString("card"), mark(row));
                });
        return Map.copyOf(marks);
    }

    private static CardMark mark(ResultSet row) throws SQLException {
        var day = row.getInt("buried");
        var buried = row.wasNull() ? Optional.<LocalDate>empty() : day(day);
        return new CardMark(buried, row.getInt("suspended") == 1, row.getInt("flagged") == 1);
    }

    private static Optional<LocalDate> day(int number) {
        return Optional.of(LocalDate.ofEpochDay(number));
    }

    @Override
    @Transactional
    public void put(LearnerId learner, String topic, String card, CardMark mark) {
        sql.sql(
                        """
                        insert into card_mark (learner_id, topic, card, buried, suspended, flagged)
                        values (:learner, :topic, :card, :buried, :suspended, :flagged)
                        on conflict (learner_id, topic, card) do update set
                            buried = excluded.buried, suspended = excluded.suspended, flagged = excluded.flagged\
                        """)
                .param("learner", learner.value())
                .param("topic", topic)
                .param("card", card)
                .param(
                        "buried",
                        mark.buried().map(LocalDate::toEpochDay).orElse(null),
                        Types.INTEGER)
                .param("suspended", mark.suspended() ? 1 : 0)
                .param("flagged", mark.flagged() ? 1 : 0)
                .update();
    }
}
