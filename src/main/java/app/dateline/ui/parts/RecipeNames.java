package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

/// What a learner calls the kinds of question that recipes make.
public final class RecipeNames {
    private RecipeNames() {}

    /// A recipe that has no name yet is called by its id.
    public static String of(String recipe) {
        return switch (recipe) {
            case "when-year" -> say("recipe.when-year");
            case "either-year" -> say("recipe.either-year");
            case "either-name" -> say("recipe.either-name");
            case "either-figure" -> say("recipe.either-figure");
            case "type-date" -> say("recipe.type-date");
            case "who" -> say("recipe.who");
            case "who-typed" -> say("recipe.who-typed");
            case "where" -> say("recipe.where");
            case "with-whom" -> say("recipe.with-whom");
            case "month" -> say("recipe.month");
            case "outcome" -> say("recipe.outcome");
            case "reason" -> say("recipe.reason");
            case "statement" -> say("recipe.statement");
            case "office" -> say("recipe.office");
            case "cloze" -> say("recipe.cloze");
            case "put-in-order" -> say("recipe.put-in-order");
            case "which-article-says" -> say("recipe.which-article-says");
            case "how-much-typed" -> say("recipe.how-much-typed");
            case "match-events" -> say("recipe.match-events");
            case "true-or-false" -> say("recipe.true-or-false");
            case "which-in-year" -> say("recipe.which-in-year");
            case "how-much" -> say("recipe.how-much");
            case "place-on-timeline" -> say("recipe.place-on-timeline");
            case "who-holds-that" -> say("recipe.who-holds-that");
            case "what-it-argues" -> say("recipe.what-it-argues");
            case "came-first" -> say("recipe.came-first");
            case "next-of-kind" -> say("recipe.next-of-kind");
            case "between" -> say("recipe.between");
            case "articles-disagree" -> say("recipe.articles-disagree");
            case "part-of" -> say("recipe.part-of");
            case "years-between" -> say("recipe.years-between");
            case "most-exact" -> say("recipe.most-exact");
            case "both-right" -> say("recipe.both-right");
            case "who-agrees" -> say("recipe.who-agrees");
            case "made-alone" -> say("recipe.made-alone");
            case "return-visit" -> say("recipe.return-visit");
            case "as-planned" -> say("recipe.as-planned");
            case "stance" -> say("recipe.stance");
            default -> recipe.replace('-', ' ');
        };
    }
}
