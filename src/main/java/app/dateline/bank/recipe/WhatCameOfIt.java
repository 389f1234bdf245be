package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;
import java.util.function.Consumer;

/// "What came of it?", by what one article says, since most outcomes are a judgement of its author.
public final class WhatCameOfIt implements Recipe {

    @Override
    public String id() {
        return "outcome";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Texts.bySource(id(), chronicle, "outcome", unasked)
                .flatMap(a ->
                        Texts.question(
                                a, (other, key, words) -> other.kind().equals(a.event().kind()))
                                .stream())
                .toList();
    }
}
