package app.dateline.chronicle;

import java.util.List;
import java.util.Optional;

/// Who wrote what, and the text file (name and SHA-256) it was read from; `label` stands in "According to …".
public record Article(
        ArticleId id,
        String label,
        String title,
        List<String> authors,
        Optional<EventDate> published,
        List<String> cites,
        String textFile,
        String textSha256) {
    public Article {
        authors = List.copyOf(authors);
        cites = List.copyOf(cites);
    }
}
