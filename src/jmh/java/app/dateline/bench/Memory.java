package app.dateline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// Nanoseconds a memory step, a review (the card after one rating) and a preview (after all four) take.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Workload.SIZE)
public class Memory {
    private final Workload work = new Workload();

    @Benchmark
    public void step(Blackhole out) {
        for (var i = 0; i < Workload.SIZE; i++) {
            out.consume(work.step(i));
        }
    }

    @Benchmark
    public void review(Blackhole out) {
        for (var i = 0; i < Workload.SIZE; i++) {
            out.consume(work.review(i));
        }
    }

    @Benchmark
    public void preview(Blackhole out) {
        for (var i = 0; i < Workload.SIZE; i++) {
            out.consume(work.preview(i));
        }
    }
}
