package app.dateline.bank.check;

import app.dateline.bank.check.blind.Trial;
import app.dateline.question.Question;
import java.util.Locale;

/// Solvers that never read the facts gain nothing, be they rules of thumb or learners: the lower end of the 95 % interval of
/// each one's hits stays below chance plus five points, from twenty questions on. The figure is that of the solver nearest the
/// limit or past it.
final class BlindSolvers implements Gate {
    private static final int FEWEST = 20;
    private static final double GAIN = 0.05;
    private static final int FEWEST_OPTIONS = 3;

    @Override
    public String name() {
        return "blind solvers gain nothing";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var tried = docket.questions().stream().filter(q -> tells(docket, q)).toList();
        var trials = Trial.all(tried).stream().filter(t -> t.tried() >= FEWEST).toList();
        var most = trials.stream().mapToDouble(BlindSolvers::gain).max().orElse(0);
        return new Inspection(
                        trials.size(),
                        trials.stream()
                                .filter(t -> gain(t) >= GAIN)
                                .map(t ->
                                        new Finding("bank", t.solver() + ": " + told(t), wanted(t)))
                                .toList())
                .measuring(
                        String.format(Locale.ROOT, "chance %+.1f points", 100 * most),
                        String.format(Locale.ROOT, "chance %+.0f points", 100 * GAIN))
                .remarking(trials.stream().map(t -> new Remark(t.solver(), told(t))).toList());
    }

    /// Of three articles a choice among articles offers all, every time: which of them is right the oftenest is no fault of the
    /// options.
    private static boolean tells(Docket docket, Question question) {
        return docket.articles().size() > FEWEST_OPTIONS || !docket.ofArticles(question);
    }

    /// By how much the lower end of the interval is above chance.
    private static double gain(Trial trial) {
        return Chance.lowerEnd(trial.hits(), trial.tried()) - trial.chance();
    }

    private static String told(Trial trial) {
        return String.format(
                Locale.ROOT,
                "right in %.1f of %d (%.1f %%, surely %.1f %%), by chance %.1f %%",
                trial.hits(),
                trial.tried(),
                100 * trial.share(),
                100 * Chance.lowerEnd(trial.hits(), trial.tried()),
                100 * trial.chance());
    }

    private static String wanted(Trial trial) {
        return String.format(
                Locale.ROOT, "surely less than %.1f %%", 100 * (trial.chance() + GAIN));
    }
}
