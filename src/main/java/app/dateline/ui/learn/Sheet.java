package app.dateline.ui.learn;

import app.dateline.question.Prompt;
import app.dateline.ui.parts.Stem;
import com.vaadin.flow.component.html.Article;

/// What lies before a learner in Review: its front, and once turned its back. The words stay where they were; only blanks fill.
abstract class Sheet extends Article {
    Sheet() {
        addClassName("card");
    }

    abstract void turn();

    abstract Stem stem();

    /// The words at its head, where no key has a meaning of its own.
    static Stem head(Prompt words) {
        var stem = new Stem(words);
        stem.getElement().setAttribute("tabindex", "-1");
        return stem;
    }

    /// Brings the reader to them.
    final void takeFocus() {
        stem().getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }
}
