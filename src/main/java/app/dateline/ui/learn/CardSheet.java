package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import app.dateline.service.ReviewDay;

/// One card: its front, and once turned the answer inked into the same words, with those who state it.
final class CardSheet extends Sheet {
    private final ReviewDay day;
    private final Flashcard card;

    /// What was never met has no history to be looked at.
    CardSheet(ReviewDay day, Flashcard card, String why) {
        super(card.front(), asks(card), why, day.mark(card).flagged());
        this.day = day;
        this.card = card;
        card.facts().stream()
                .filter(fact -> day.memories().containsKey(fact.key()))
                .findFirst()
                .ifPresent(fact -> add(new HistoryLink(fact)));
    }

    private static String asks(Flashcard card) {
        return Prompt.parts(card.front().text()).stream()
                .filter(Prompt.Blank.class::isInstance)
                .map(p -> asks(((Prompt.Blank) p).wanted()))
                .findFirst()
                .orElse(say("card.what"));
    }

    private static String asks(String wanted) {
        return switch (wanted) {
            case "year", "month, year", "date" -> say("card.when");
            case "person", "builder" -> say("card.who");
            case "place" -> say("card.where");
            case "amount", "per cent" -> say("card.how-much");
            default -> say("card.what");
        };
    }

    @Override
    void turn() {
        stem().inked(card.back());
        addComponentAtIndex(2, notes(day, card));
    }
}
