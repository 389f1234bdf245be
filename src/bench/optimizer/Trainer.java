package optimizer;

import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Histories;
import app.dateline.study.optimize.LogFile;
import app.dateline.study.optimize.LogLoss;
import app.dateline.study.optimize.Optimizer;
import app.dateline.study.optimize.Progress;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Trains and measures with our optimizer, as told line by line; the commands are those of binding.mjs.
public final class Trainer {
    private static final long SEED = 1;

    private Trainer() {}

    public static void main(String... arguments) throws IOException {
        var log = new Histories.Builder().build();
        for (var line = IO.readln(); line != null; line = IO.readln()) {
            var words = line.split(" ");
            switch (words[0]) {
                case "read" -> {
                    log = LogFile.read(Path.of(words[1]));
                    IO.println(log.predicted());
                }
                case "train" -> IO.println(train(log, Integer.parseInt(words[1])));
                case "loss" ->
                        IO.println(
                                new LogLoss(
                                                Weights.clipped(
                                                        Arrays.stream(words[1].split(","))
                                                                .mapToDouble(Double::parseDouble)
                                                                .toArray()))
                                        .mean(log));
                case "memory" -> IO.println(peak());
                default -> throw new IllegalArgumentException("No such command: " + line);
            }
        }
    }

    private static String train(Histories log, int times) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = system.getProcessCpuTime();
        var wall = System.nanoTime();
        var weights = Weights.DEFAULT;
        for (var i = 0; i < times; i++) {
            weights = Optimizer.train(log, Weights.DEFAULT, SEED, Progress.UNWATCHED).weights();
        }
        return (System.nanoTime() - wall) / 1e6
                + ","
                + (system.getProcessCpuTime() - cpu) / 1e6
                + ","
                + Arrays.stream(weights.toArray())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","));
    }

    private static double peak() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                            .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        }
    }
}
