package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;
import java.util.function.Consumer;

/// "What did they say?", by what one article reports of it, among the sayings of others.
public final class WhatWasSaid implements Recipe {

    @Override
    public String id() {
        return "statement";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Texts.bySource(id(), chronicle, "statement", unasked)
                .flatMap(a -> Texts.question(a, (other, key, words) -> true).stream())
                .toList();
    }
}
