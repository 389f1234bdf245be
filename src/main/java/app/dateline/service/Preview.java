package app.dateline.service;

import app.dateline.bank.Generator;
import app.dateline.bank.edit.Turnover;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// What a change of an event would make of the questions: worked out in the background, for whoever waits for it.
public final class Preview {
    private int done;
    private boolean cancelled;
    private Optional<Turnover> turnover = Optional.empty();
    private List<String> faults = List.of();
    private boolean over;

    /// From 0 to 1.
    public synchronized double progress() {
        return over ? 1 : (double) done / (Generator.steps() + 1);
    }

    /// Whether there is nothing more to wait for.
    public synchronized boolean over() {
        return over;
    }

    /// What it came to; nothing where it is not over, was cancelled, or could not be done.
    public synchronized Optional<Turnover> turnover() {
        return turnover;
    }

    /// Why it could not be done.
    public synchronized List<String> faults() {
        return faults;
    }

    /// Nobody waits for it any more.
    public synchronized void cancel() {
        cancelled = true;
        over = true;
    }

    /// @throws CancellationException where nobody waits for it any more
    synchronized void step() {
        if (cancelled) {
            throw new CancellationException();
        }
        done++;
    }

    synchronized void end(Turnover made) {
        turnover = Optional.of(made);
        over = true;
    }

    synchronized void fail(List<String> why) {
        faults = List.copyOf(why);
        over = true;
    }
}
