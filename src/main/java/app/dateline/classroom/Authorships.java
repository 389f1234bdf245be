package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.util.List;
import java.util.Map;

/// Who made which revisions of the banks. A revision stays when they go; that it was theirs does not.
public interface Authorships {
    void add(String topic, String revision, LearnerId author);

    /// The authors of a topic's revisions, by hash.
    Map<String, LearnerId> of(String topic);

    /// What somebody made, in the order of time.
    List<Authorship> of(LearnerId author);
}
