package app.dateline.study.optimize;

import java.util.Optional;

/// What the last training over all learners of this server came to, kept with the version of the formulas it is for.
public interface PooledWeights {
    /// None where nothing was trained, or for other formulas than the present.
    Optional<Pooled> latest();

    /// In place of what was there before.
    void put(Pooled pooled);

    /// As if nothing had ever been trained.
    void forget();
}
