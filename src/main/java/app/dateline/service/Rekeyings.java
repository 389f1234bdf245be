package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.bank.edit.Rekeying;
import app.dateline.classroom.quiz.Keys;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Regrade;
import app.dateline.classroom.quiz.Regrades;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What later editions make of the questions that quizzes ask, worked out once for each.
@Component
class Rekeyings {
    private static final int MOST = 20_000;

    private final Regrades regrades;
    private final Editions editions;
    private final Map<Place, Rekeying> known = new ConcurrentHashMap<>();

    Rekeyings(Regrades regrades, Editions editions) {
        this.regrades = regrades;
        this.editions = editions;
    }

    private record Place(QuestionId question, String before, String now) {}

    /// By which keys the papers of a quiz are marked.
    Keys keys(QuizId quiz, Edition edition) {
        return new Keys(
                edition,
                regrades.of(quiz),
                (question, regrade) -> of(question, edition, edition(edition, regrade)),
                regrade -> edition(edition, regrade));
    }

    private Edition edition(Edition asked, Regrade regrade) {
        return editions.edition(asked.topic(), regrade.revision());
    }

    Keys keys(Paper paper) {
        var start = paper.start();
        return keys(paper.quiz(), editions.edition(start.topic(), start.revision()));
    }

    /// @param asked by the edition before
    Rekeying of(Question asked, Edition before, Edition now) {
        if (before.revision().equals(now.revision())) {
            return new Rekeying.Kept(asked);
        }
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Place(asked.id(), before.revision(), now.revision()),
                _ -> Rekeying.of(asked, before, now));
    }
}
