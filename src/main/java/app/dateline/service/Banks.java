package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.LearnerId;
import app.dateline.study.PracticeDays;
import app.dateline.study.Remembered;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The banks there are, and which of them a learner practises.
@Service
public class Banks {
    private final Remembering remembering;
    private final PracticeDays practiceDays;
    private final CardMarks marks;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    Banks(
            Remembering remembering,
            PracticeDays practiceDays,
            CardMarks marks,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.remembering = remembering;
        this.practiceDays = practiceDays;
        this.marks = marks;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// The present edition of every bank.
    @Transactional(readOnly = true)
    public List<Edition> all() {
        return editions.topics().stream().map(editions::current).toList();
    }

    /// How it stands with every bank, for a learner or a first visitor; `zone` is the browser's.
    @Transactional(readOnly = true)
    public List<Shelf> shelves(Optional<LearnerId> learner, ZoneId zone) {
        var settings = learner.map(learners::settings).orElse(LearnerSettings.DEFAULT);
        var today = settings.day(zone).on(clock.instant());
        return all().stream()
                .map(e ->
                        shelf(
                                e,
                                learner.map(l -> remembering.asked(l, e.topic()))
                                        .orElse(Remembered.NOTHING),
                                learner.map(l -> marks.of(l, e.topic())).orElse(Map.of()),
                                learner.flatMap(l -> practiceDays.last(l, e.topic())),
                                today))
                .toList();
    }

    private static Shelf shelf(
            Edition edition,
            Remembered memories,
            Map<String, CardMark> marks,
            Optional<LocalDate> last,
            LocalDate today) {
        var aside = edition.pack().askedOnlyBy(CardMark.hidden(marks, today));
        return new Shelf(edition, memories.due(today, aside), last);
    }

    @Transactional
    public void choose(LearnerId learner, String topic) {
        if (learners.find(learner).isEmpty()) {
            throw new NotThere("Learner " + learner);
        }
        editions.current(topic);
        learners.change(learner, s -> s.withBank(topic));
    }

    /// A bank, how many facts are due in it but for those put aside, and the day on which the learner last answered anything there.
    public record Shelf(Edition edition, long due, Optional<LocalDate> last) {}
}
