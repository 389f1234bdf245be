package app.dateline.bank.page;

import app.dateline.chronicle.Disagreement;

/// Under which heading of a topic a matter stands: ranks under their own, others under the first that fits.
enum Heading {
    CONFLICTS("Conflicts", "what cannot both be true", "a conflict"),
    ITSELF(
            "One article against itself",
            "what an article says two ways",
            "a contradiction of itself"),
    REFINEMENTS("Refinements", "what one article says more exactly than another", "a refinement"),
    MODALITIES(
            "Fact here, plan or report there",
            "what one article asserts and another plans, reports, supposes or denies",
            "a difference between fact and plan or report"),
    SPELLINGS("Spellings", "one actor in several spellings", "a difference of spelling"),
    NOTES("Errata and cautions", "what only the editor’s note puts in doubt", "a note"),
    RANKS("Superlatives held against the other events", "what is called first or only", "a rank");

    private final String title;
    private final String about;
    private final String one;

    Heading(String title, String about, String one) {
        this.title = title;
        this.about = about;
        this.one = one;
    }

    static Heading of(Disagreement disagreement) {
        return switch (disagreement.sort()) {
            case CONFLICT -> disagreement.ofOneArticle() ? ITSELF : CONFLICTS;
            case REFINEMENT -> REFINEMENTS;
            case MODALITY -> MODALITIES;
            case ALIAS -> SPELLINGS;
            case ERRATUM -> NOTES;
        };
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /// One matter of this sort, with its article.
    String one() {
        return one;
    }
}
