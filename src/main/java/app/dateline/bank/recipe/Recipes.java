package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import java.util.List;

/// All recipes there are; a new one is a file and a line here.
public final class Recipes {
    private Recipes() {}

    public static List<Recipe> all() {
        return List.of(
                new WhenYear(),
                new TypeDate(),
                new EitherYear(),
                new EitherName(),
                new EitherFigure(),
                new Who(),
                new WhoTyped(),
                new Where(),
                new WithWhom(),
                new WhichMonth(),
                new WhatCameOfIt(),
                new Why(),
                new AsWhat(),
                new WhatWasSaid(),
                new Cloze(),
                new HowMuch(),
                new HowMuchTyped(),
                new TrueOrFalse(),
                new WhichInYear(),
                new MatchEvents(),
                new PlaceOnTimeline(),
                new PutInOrder(),
                new WhichArticleSays(),
                new WhoHoldsThat(),
                new WhatItArgues(),
                new CameFirst(),
                new NextOfKind(),
                new Between(),
                new ArticlesDisagree(),
                new PartOf(),
                new YearsBetween(),
                new MostExact(),
                new BothRight(),
                new Stance(),
                new WhoAgrees(),
                new MadeAlone(),
                new ReturnVisit(),
                new AsPlanned());
    }
}
