package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Attending;

/// How a course stands, in words.
final class CourseWords {
    private CourseWords() {}

    static String state(Attending.Place place) {
        return switch (place.course().state()) {
            case OPEN ->
                    place.member().teaches() ? say("course.open-teach") : say("course.open-learn");
            case ENDED -> say("course.ended");
            case ARCHIVED -> say("course.archived");
        };
    }
}
