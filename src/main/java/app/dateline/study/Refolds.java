package app.dateline.study;

import java.util.List;
import java.util.OptionalLong;

/// The learners whose memory is to be folded anew, kept until it is done: a server that was stopped goes on with it.
public interface Refolds {
    /// Where there is no such learner, nothing is to be done.
    void want(LearnerId learner);

    /// How often it was wished for since it was last done; nothing where it is not.
    OptionalLong wanted(LearnerId learner);

    List<LearnerId> all();

    /// It is done, unless it was wished for again since it was wished for so often.
    void done(LearnerId learner, long wanted);
}
