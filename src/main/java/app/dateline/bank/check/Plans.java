package app.dateline.bank.check;

import app.dateline.chronicle.Modality;
import app.dateline.question.Question;
import java.util.regex.Pattern;

/// Rule 6: a plan is asked as a plan: of one article, in a sentence that says what was to be, with nothing but plans as proof.
final class Plans {
    private static final Pattern TOLD = Pattern.compile("\\b(?:was|were) to\\b");

    private Plans() {}

    static boolean ask(Docket docket, Question question) {
        var proof = question.task().supportedBy();
        return question.source().isPresent()
                && TOLD.matcher(question.prompt().text()).find()
                && !proof.isEmpty()
                && proof.stream()
                        .allMatch(id ->
                                docket.claim(id)
                                        .filter(c -> c.modality() == Modality.PLANNED)
                                        .isPresent());
    }
}
