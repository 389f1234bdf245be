package app.dateline.service;

import app.dateline.classroom.quiz.Certainty;
import app.dateline.question.Answer;
import java.util.Optional;

/// A change of an answer as the page sends it.
///
/// @param id made by the page, so that what is sent twice is written once
/// @param index of the question, from 0
/// @param answer none where it is cleared
public record Given(String id, int index, Optional<Answer> answer, Optional<Certainty> certainty) {
    public Given {
        if (!id.matches("[0-9A-Za-z-]{1,64}")) {
            throw new IllegalArgumentException(
                    "The id of an answer has up to 64 letters, figures and hyphens; found \"%s\""
                            .formatted(id.length() > 99 ? id.substring(0, 99) : id));
        }
    }
}
