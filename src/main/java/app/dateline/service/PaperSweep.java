package app.dateline.service;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quizzes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Does every minute what is due about papers that nobody looks at.
@Component
class PaperSweep implements SmartInitializingSingleton, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PaperSweep.class);

    private final Papers papers;
    private final Quizzes quizzes;
    private final Invigilating invigilating;
    private final TransactionOperations transaction;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("papers").factory());

    PaperSweep(
            Papers papers,
            Quizzes quizzes,
            Invigilating invigilating,
            TransactionOperations transaction) {
        this.papers = papers;
        this.quizzes = quizzes;
        this.invigilating = invigilating;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var _ = timer.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    /// What fails stops neither the others nor the next minute.
    void sweep() {
        trying("papers", () -> papers.running().forEach(this::see));
        trying(
                "papers",
                () ->
                        papers.unremembered().stream()
                                .flatMap(id -> quizzes.find(id).stream())
                                .filter(invigilating::tells)
                                .forEach(
                                        quiz -> papers.unremembered(quiz.id()).forEach(this::see)));
    }

    private void see(PaperId id) {
        trying("paper " + id, () -> settle(id));
    }

    private static void trying(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Could not see to {}", what, e);
        }
    }

    private void settle(PaperId id) {
        papers.find(id)
                .flatMap(
                        paper -> quizzes.find(paper.quiz()).filter(q -> invigilating.due(q, paper)))
                .ifPresent(quiz ->
                        transaction.executeWithoutResult(_ ->
                                papers.claim(id).ifPresent(p -> invigilating.settled(quiz, p))));
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
