package optimizer;

import app.dateline.study.fsrs.Weights;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One side of a comparison: a process of its own, held to one processor core, that answers one line to each.
final class Worker implements AutoCloseable {
    private final Process process;
    private final BufferedReader in;
    private final Writer out;

    Worker(List<String> command) throws IOException {
        var core = Runtime.getRuntime().availableProcessors() - 1;
        process =
                new ProcessBuilder(
                                Stream.concat(
                                                Stream.of("taskset", "-c", String.valueOf(core)),
                                                command.stream())
                                        .toList())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        in = process.inputReader();
        out = process.outputWriter();
    }

    /// Milliseconds a training; the published weights where it could not train.
    record Trained(double wall, double cpu, Weights weights) {}

    int read(Path file) {
        return Integer.parseInt(ask("read " + file));
    }

    Trained train(int times) {
        var numbers =
                Arrays.stream(ask("train " + times).split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        var weights = Arrays.copyOfRange(numbers, 2, numbers.length);
        return new Trained(
                numbers[0] / times,
                numbers[1] / times,
                weights.length == 0 ? Weights.DEFAULT : Weights.clipped(weights));
    }

    double loss(Weights weights) {
        return Double.parseDouble(
                ask(
                        "loss "
                                + Arrays.stream(weights.toArray())
                                        .mapToObj(String::valueOf)
                                        .collect(Collectors.joining(","))));
    }

    /// Megabytes, at most so far.
    double memory() {
        return Double.parseDouble(ask("memory"));
    }

    private String ask(String line) {
        try {
            out.write(line + "\n");
            out.flush();
            var answer = in.readLine();
            if (answer == null) {
                throw new IllegalStateException("A worker ended at: " + line);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
