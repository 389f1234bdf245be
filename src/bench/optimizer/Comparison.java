package optimizer;

import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Histories;
import app.dateline.study.optimize.LogFile;
import app.dateline.study.optimize.LogLoss;
import app.dateline.study.optimize.SimulatedLearner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Trains weights with our optimizer and with that of @open-spaced-repetition/binding, in turns on one core, from the same
/// invented logs, and ends with 1 where a limit is missed. The argument is a folder into which the binding was installed.
public final class Comparison {
    private static final List<Integer> SIZES = List.of(13_000, 130_000, 1_300_000);
    private static final List<Integer> SMALL = List.of(50, 100, 200, 400, 800);
    private static final int LEARNERS = 40;
    private static final int HELD_OUT = 130_000;
    private static final int HELD_OUT_SMALL = 26_000;
    private static final int DAYS = 730;
    private static final int DAYS_SMALL = 120;
    private static final double APART = 0.5;
    private static final int ROUNDS = 7;

    /// Smaller logs are trained several times a turn, so that the processor's clock, which ticks every 10 ms, can tell.
    private static final int SHORTEST = 130_000;

    private static final double LOSS_LIMIT = 0.001;
    private static final double AGREEMENT = 1e-5;
    private static final double MEMORY_LIMIT = 1024;

    private final List<String> ours;
    private final List<String> theirs;
    private final Path folder = Files.createTempDirectory("optimizer");
    private final List<String> missed = new ArrayList<>();

    private Comparison(String binding) throws IOException {
        ours =
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "src/bench/optimizer/Trainer.java");
        theirs = List.of("node", "src/bench/optimizer/binding.mjs", binding);
    }

    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "Wanted: a folder in which npm install @open-spaced-repetition/binding@0.5.0 was run");
        }
        var comparison =
                new Comparison(Path.of(arguments[0]).toAbsolutePath().normalize().toString());
        comparison.large();
        comparison.small();
        comparison.missed.forEach(IO::println);
        System.exit(comparison.missed.isEmpty() ? 0 : 1);
    }

    private void large() throws IOException {
        print("  reviews  CPU ms, ours : theirs     ratio (range)         wall ratio (range)    held-out loss, ours : theirs : published   peak MB");
        for (var size : SIZES) {
            var learner = SimulatedLearner.weightsNear(Weights.DEFAULT, APART, size);
            var log = write(new SimulatedLearner(learner, size).reviews(size, DAYS), "log");
            var heldOut = new SimulatedLearner(learner, size + 1L).reviews(HELD_OUT, DAYS);
            try (var our = new Worker(ours);
                    var their = new Worker(theirs)) {
                large(size, our, their, log, heldOut.usual());
            }
        }
    }

    private void large(int size, Worker our, Worker their, Path log, Histories heldOut)
            throws IOException {
        agree(size, "predicted reviews", our.read(log), their.read(log), 0);
        var times = Math.max(1, SHORTEST / size);
        our.train(times);
        their.train(times);
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < ROUNDS; i++) {
            pairs.add(new Pair(our.train(times), their.train(times)));
        }
        var ourPeak = our.memory();
        var theirPeak = their.memory();
        var file = write(heldOut, "held-out");
        agree(size, "held-out reviews", our.read(file), their.read(file), 0);
        var last = pairs.getLast();
        for (var weights : List.of(Weights.DEFAULT, last.our.weights(), last.their.weights())) {
            agree(size, "held-out log loss", our.loss(weights), their.loss(weights), AGREEMENT);
        }
        var cpu = Ratio.of(pairs.stream().mapToDouble(p -> p.our.cpu() / p.their.cpu()));
        var wall = Ratio.of(pairs.stream().mapToDouble(p -> p.our.wall() / p.their.wall()));
        var ourLoss = our.loss(last.our.weights());
        var theirLoss = our.loss(last.their.weights());
        print(
                "%,9d %9.1f : %9.1f  %s  %s     %.5f : %.5f : %.5f  %,6.0f : %,6.0f",
                size,
                Ratio.of(pairs.stream().mapToDouble(p -> p.our.cpu())).median(),
                Ratio.of(pairs.stream().mapToDouble(p -> p.their.cpu())).median(),
                cpu,
                wall,
                ourLoss,
                theirLoss,
                our.loss(Weights.DEFAULT),
                ourPeak,
                theirPeak);
        limit(size, "processor time, as a share of theirs", cpu.median(), 1);
        limit(size, "wall clock time, as a share of theirs", wall.median(), 1);
        limit(size, "held-out log loss above theirs", ourLoss - theirLoss, LOSS_LIMIT);
        limit(size, "megabytes", ourPeak, MEMORY_LIMIT);
    }

    private void small() throws IOException {
        print("%n  reviews  held-out loss above published weights, mean of %d learners:  ours     theirs    difference (from : to)", LEARNERS);
        try (var our = new Worker(ours);
                var their = new Worker(theirs)) {
            for (var size : SMALL) {
                var pairs =
                        IntStream.range(0, LEARNERS)
                                .mapToObj(learner -> small(size, our, their, learner))
                                .toList();
                var difference = Ratio.of(pairs.stream().mapToDouble(p -> p[0] - p[1]));
                var mean = pairs.stream().mapToDouble(p -> p[0] - p[1]).average().orElseThrow();
                print(
                        "%,9d %65s %+.5f  %+.5f  %+.5f (%+.5f : %+.5f)",
                        size,
                        "",
                        pairs.stream().mapToDouble(p -> p[0]).average().orElseThrow(),
                        pairs.stream().mapToDouble(p -> p[1]).average().orElseThrow(),
                        mean,
                        difference.least(),
                        difference.most());
                limit(size, "held-out log loss above theirs, mean of learners", mean, LOSS_LIMIT);
            }
        }
    }

    private double[] small(int size, Worker our, Worker their, int number) {
        try {
            var seed = 1000L * size + number;
            var learner = SimulatedLearner.weightsNear(Weights.DEFAULT, APART, seed);
            var log = write(new SimulatedLearner(learner, seed).reviews(size, DAYS_SMALL), "log");
            our.read(log);
            their.read(log);
            var heldOut = new SimulatedLearner(learner, seed + 500).reviews(HELD_OUT_SMALL, DAYS);
            var published = new LogLoss(Weights.DEFAULT).mean(heldOut);
            return new double[] {
                new LogLoss(our.train(1).weights()).mean(heldOut) - published,
                new LogLoss(their.train(1).weights()).mean(heldOut) - published
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Pair(Worker.Trained our, Worker.Trained their) {}

    private record Ratio(double least, double median, double most) {
        static Ratio of(java.util.stream.DoubleStream values) {
            var sorted = values.sorted().toArray();
            return new Ratio(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, least, most);
        }
    }

    private Path write(Histories log, String name) throws IOException {
        var file = folder.resolve(name + ".csv");
        LogFile.write(log, file);
        return file;
    }

    private void agree(int size, String what, double ours, double theirs, double within) {
        if (!(Math.abs(ours - theirs) <= within)) {
            missed.add("%,d: %s differ: %s and %s".formatted(size, what, ours, theirs));
        }
    }

    private void limit(int size, String what, double found, double most) {
        if (!(found <= most)) {
            missed.add(String.format(Locale.ROOT, "%,d: %s: %.4f, at most %s", size, what, found, most));
        }
    }

    private static void print(String format, Object... values) {
        IO.println(String.format(Locale.ROOT, format, values));
    }
}
