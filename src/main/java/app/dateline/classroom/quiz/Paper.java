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

    /// The paper after one more step.
    public Paper with(PaperStep step) {
        return new Paper(
                id, quiz, learner, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /// The paper as it was before a step.
    public Paper before(PaperStep step) {
        return new Paper(id, quiz, learner, steps.subList(0, steps.indexOf(step)));
    }

    public List<PaperStep.Regraded> regrades() {
        return all(PaperStep.Regraded.class).toList();
    }

    private Stream<PaperStep.Regraded.Change> changes(int index) {
        return all(PaperStep.Regraded.class)
                .flatMap(r -> r.changes().stream())
                .filter(c -> c.index() == index);
    }

    /// Whether a question counts no more, for there was nothing right about it.
    public boolean dropped(int index) {
        return changes(index).reduce((a, b) -> b).filter(c -> c.result().isEmpty()).isPresent();
    }

    /// What a question came to, as it stands after all changes; of one that was dropped, what it came to before. Nothing before the
    /// paper is marked.
    public Optional<Result> result(int index) {
        return changes(index)
                .flatMap(c -> c.result().stream())
                .reduce((a, b) -> b)
                .or(() -> last(PaperStep.Marked.class).map(m -> m.results().get(index)));
    }

    /// How many marks there are to be earned: one for each question that counts.
    public int worth() {
        return Math.toIntExact(IntStream.range(0, size()).filter(i -> !dropped(i)).count());
    }

    /// What the paper earned, in marks of its questions, of which each is worth one; never less than nothing.
    public double earned() {
        return Math.max(
                0,
                IntStream.range(0, size())
                        .filter(i -> !dropped(i))
                        .mapToObj(this::result)
                        .flatMap(Optional::stream)
                        .mapToDouble(Result::share)
                        .sum());
    }

    /// What it earned of the full mark, from 0 to 1; all of it, where no question counts.
    public double share() {
        return worth() == 0 ? 1 : earned() / worth();
    }

    public List<PaperStep.Commented> comments() {
        return all(PaperStep.Commented.class).toList();
    }
}
