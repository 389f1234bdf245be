package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

/// What a learner calls the kinds of question that recipes make.
final class RecipeNames {
    private RecipeNames() {}

    /// A recipe that has no name yet is called by its id.
    static String of(String recipe) {
        return switch (recipe) {
            case "when-year" -> say("recipe.when-year");
            case "type-date" -> say("recipe.type-date");
            case "who" -> say("recipe.who");
            case "who-typed" -> say("recipe.who-typed");
            case "put-in-order" -> say("recipe.put-in-order");
            case "which-article-says" -> say("recipe.which-article-says");
            default -> recipe.replace('-', ' ');
        };
    }
}
