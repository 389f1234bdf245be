package app.dateline.chronicle;

/// Names one article of a bank for good: lower-case words and numbers joined by hyphens.
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        Ids.requireSlug("article", value);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
