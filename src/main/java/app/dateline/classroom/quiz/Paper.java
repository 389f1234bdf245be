package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.question.Question;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What one student writes on a quiz, as its log of steps; all else is computed from them, so that it outlives whatever forgets the
/// screen.
public record Paper(PaperId id, QuizId quiz, LearnerId learner, List<PaperStep> steps) {
    public Paper {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getFirst() instanceof PaperStep.Started)) {
            throw new IllegalArgumentException(
                    "Paper %s does not begin with the step that started it".formatted(id));
        }
    }

    public PaperStep.Started start() {
        return (PaperStep.Started) steps.getFirst();
    }

    public int size() {
        return start().questions().size();
    }

    private <S extends PaperStep> Stream<S> all(Class<S> sort) {
        return steps.stream().filter(sort::isInstance).map(sort::cast);
    }

    private <S extends PaperStep> Optional<S> last(Class<S> sort) {
        return all(sort).reduce((a, b) -> b);
    }

    /// The present moment as this paper has it: its time never runs backward, whatever the clock does.
    public Instant now(Instant clock) {
        return steps.stream().map(PaperStep::at).reduce(clock, (a, b) -> a.isAfter(b) ? a : b);
    }

    /// The index of the question the student is at.
    public int at() {
        return last(PaperStep.Moved.class).map(PaperStep.Moved::to).orElse(0);
    }

    /// The latest change of the answer to a question, which may have cleared it.
    public Optional<PaperStep.Answered> change(int index) {
        return all(PaperStep.Answered.class).filter(a -> a.index() == index).reduce((a, b) -> b);
    }

    /// The answer to a question that stands.
    public Optional<PaperStep.Answered> answer(int index) {
        return change(index).filter(a -> a.answer().isPresent());
    }

    /// The answer of an id, standing or not.
    public Optional<PaperStep.Answered> answer(String answerId) {
        return all(PaperStep.Answered.class).filter(a -> a.answerId().equals(answerId)).findFirst();
    }

    public boolean flagged(int index) {
        return all(PaperStep.Flagged.class)
                .filter(f -> f.index() == index)
                .reduce((a, b) -> b)
                .map(PaperStep.Flagged::on)
                .orElse(false);
    }

    public List<PaperStep.Checked> checks(int index) {
        return all(PaperStep.Checked.class).filter(c -> c.index() == index).toList();
    }

    /// The check of the answer that stands, if it was checked.
    public Optional<PaperStep.Checked> check(int index) {
        return answer(index)
                .flatMap(a ->
                        checks(index).stream()
                                .filter(c -> c.answerId().equals(a.answerId()))
                                .findFirst());
    }

    /// Whether the answer to a question can be changed no more though the paper goes on: it was right, or there is no try left.
    public boolean settled(int index) {
        var checks = checks(index);
        return !checks.isEmpty()
                && (checks.getLast().marking().mark().full()
                        || checks.size() >= Scoring.tries(start().behaviour()));
    }

    public int triesLeft(int index) {
        return settled(index) ? 0 : Scoring.tries(start().behaviour()) - checks(index).size();
    }

    /// The answer to a question that was given before anything was told of it: the first that was checked, else the one that stands.
    public Optional<PaperStep.Answered> untold(int index) {
        return checks(index).stream()
                .findFirst()
                .flatMap(c -> answer(c.answerId()))
                .or(() -> answer(index));
    }

    /// The question at an index, as the edition of the paper asks it.
    public Question question(Edition edition, int index) {
        return edition.question(start().questions().get(index))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Revision %s has no question %s"
                                        .formatted(
                                                edition.revision(),
                                                start().questions().get(index))));
    }

    /// The questions without an answer.
    public List<Integer> open() {
        return IntStream.range(0, size()).filter(i -> answer(i).isEmpty()).boxed().toList();
    }

    public List<Integer> flagged() {
        return IntStream.range(0, size()).filter(this::flagged).boxed().toList();
    }

    /// When something was written last; the beginning, where nothing was.
    public Instant saved() {
        return last(PaperStep.Answered.class).map(PaperStep::at).orElse(start().at());
    }

    public Optional<PaperStep.Submitted> submitted() {
        return last(PaperStep.Submitted.class);
    }

    public boolean running() {
        return submitted().isEmpty();
    }

    /// Whether what it earned counts for its student.
    public boolean counts() {
        return submitted().filter(s -> s.how() != HandedIn.LAPSED).isPresent();
    }

    public Optional<PaperStep.Remembered> remembered() {
        return last(PaperStep.Remembered.class);
    }

    /// What a question came to, as it stands after all changes; nothing before the paper is marked.
    public Optional<Result> result(int index) {
        return all(PaperStep.Remarked.class)
                .filter(r -> r.index() == index)
                .reduce((a, b) -> b)
                .map(PaperStep.Remarked::result)
                .or(() -> last(PaperStep.Marked.class).map(m -> m.results().get(index)));
    }

    /// What the paper earned, in marks of its questions, of which each is worth one; never less than nothing.
    public double earned() {
        return Math.max(
                0,
                IntStream.range(0, size())
                        .mapToObj(this::result)
                        .flatMap(Optional::stream)
                        .mapToDouble(Result::share)
                        .sum());
    }

    public List<PaperStep.Commented> comments() {
        return all(PaperStep.Commented.class).toList();
    }
}
