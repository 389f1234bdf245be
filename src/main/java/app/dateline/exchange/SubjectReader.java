package app.dateline.exchange;

import app.dateline.bank.Subject;
import app.dateline.question.Prompt;
import java.util.List;
import java.util.Optional;

/// Reads subject.json.
final class SubjectReader {
    private SubjectReader() {}

    /// Nothing where it breaks its schema, or shows a sentence that is no question.
    static Optional<Subject> read(Json.Read file, List<Fault> faults) {
        if (file.breaks("")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Subject(
                            ChronicleReader.text(file.tree(), "title"),
                            ChronicleReader.text(file.tree(), "tells"),
                            ChronicleReader.optional(file.tree(), "specimen").map(Prompt::new)));
        } catch (IllegalArgumentException e) {
            faults.add(
                    new Fault(
                            BankFiles.SUBJECT,
                            "specimen",
                            String.valueOf(e.getMessage()),
                            "a sentence with one blank, such as [[year]]"));
            return Optional.empty();
        }
    }
}
