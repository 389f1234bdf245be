package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.study.DisputePolicy;
import app.dateline.study.Selection;
import java.util.Set;

/// A quiz to begin with, for any bank.
public enum Starter {
    MIXED {
        @Override
        public Content content(Edition edition) {
            return fitted(Content.of(TEN), edition);
        }
    },
    ORDER {
        @Override
        public Content content(Edition edition) {
            return fitted(
                    Content.of(TEN)
                            .asking(
                                    Set.of(),
                                    Set.of("put-in-order", "place-on-timeline", "give-date")),
                    edition);
        }
    },

    DIFFER {
        @Override
        public Content content(Edition edition) {
            return fitted(
                    Content.of(EIGHT)
                            .selecting(Selection.ALL.disputes(DisputePolicy.ASK_ABOUT))
                            .asking(WHO_SAYS_WHAT, Set.of()),
                    edition);
        }
    };

    /// The recipes that set the articles beside one another.
    private static final Set<String> WHO_SAYS_WHAT =
            Set.of(
                    "articles-disagree",
                    "which-article-says",
                    "both-right",
                    "stance",
                    "who-agrees",
                    "made-alone",
                    "most-exact");

    private static final int TEN = 10;
    private static final int EIGHT = 8;

    /// What it asks; of as many questions as there are, where there are few.
    public abstract Content content(Edition edition);

    private static Content fitted(Content content, Edition edition) {
        var fits = content.fitting(edition).size();
        return content.counting(Math.clamp(fits, 1, content.count()));
    }
}
