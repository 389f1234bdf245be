package app.dateline.study.optimize;

/// Hears how far a training is, and may stop it.
@FunctionalInterface
public interface Progress {
    /// For those who only want the result.
    Progress UNWATCHED = (done, whole) -> true;

    /// @param done from 0 to `whole`, in no particular unit
    /// @return whether to go on; if not, the training ends with a [java.util.concurrent.CancellationException]
    boolean goOn(long done, long whole);
}
