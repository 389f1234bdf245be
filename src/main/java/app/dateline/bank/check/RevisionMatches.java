package app.dateline.bank.check;

import java.util.List;

/// Rule 9: the bank was made from the data as they are now.
final class RevisionMatches implements Gate {

    @Override
    public String name() {
        return "made from these data";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var found = docket.bank().revision();
        return new Inspection(
                1,
                found.equals(docket.revision())
                        ? List.of()
                        : List.of(
                                new Finding(
                                        "bank",
                                        "it names revision " + found,
                                        docket.revision() + ": generate the bank again")));
    }
}
