package app.dateline.bank.check;

import static app.dateline.bank.check.GoodBank.ERRATUM;
import static app.dateline.bank.check.GoodBank.MONTH;
import static app.dateline.bank.check.GoodBank.ORDER;
import static app.dateline.bank.check.GoodBank.TYPED;
import static app.dateline.bank.check.GoodBank.WHO;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.with;
import static app.dateline.bank.check.GoodBank.withTask;
import static app.dateline.bank.check.Planted.DATES;
import static app.dateline.bank.check.Planted.FACTS;
import static app.dateline.bank.check.Planted.IDS;
import static app.dateline.bank.check.Planted.PROOF;
import static app.dateline.bank.check.Planted.REVISION;
import static app.dateline.bank.check.Planted.SPELLINGS;

import app.dateline.bank.Bank;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventDate.Precision;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Ids, facts, dates and spellings written down wrongly.
final class FaultsOfRecord {
    private FaultsOfRecord() {}

    static Stream<Planted> all() {
        var bank = GoodBank.bank();
        return Stream.of(
                Planted.of(
                        "another revision",
                        REVISION,
                        new Bank("yesterday's data", bank.questions(), bank.cards())),
                Planted.of(
                        "ids out of order",
                        IDS,
                        new Bank(bank.revision(), bank.questions().reversed(), bank.cards())),
                Planted.of(
                        "an id twice",
                        IDS,
                        with(
                                TYPED,
                                q ->
                                        new Question(
                                                new QuestionId(WHO),
                                                q.recipe(),
                                                q.prompt(),
                                                q.task(),
                                                q.facts(),
                                                q.source(),
                                                q.difficulty()))),
                Planted.of(
                        "an id that names neither recipe nor event",
                        IDS,
                        with(
                                WHO,
                                q ->
                                        new Question(
                                                new QuestionId("who.someone"),
                                                q.recipe(),
                                                q.prompt(),
                                                q.task(),
                                                q.facts(),
                                                q.source(),
                                                q.difficulty()))),
                Planted.of(
                        "a claim that is not there",
                        IDS,
                        withTask(
                                MONTH,
                                new Task.GiveDate(
                                        EventDate.parse("2011-05"),
                                        Precision.MONTH,
                                        claims("zardari-visits-moscow/date/nobody"))),
                        PROOF,
                        FACTS),
                Planted.of(
                        "a fact too many",
                        FACTS,
                        with(
                                ORDER,
                                q ->
                                        question(
                                                q.id().value(),
                                                q.prompt().text(),
                                                q.task(),
                                                "fradkov-visits-islamabad/date",
                                                "musharraf-visits-moscow/date",
                                                "khar-visits-moscow/date",
                                                "zardari-visits-moscow/date",
                                                "imran-khan-visits-moscow/date"))),
                Planted.of(
                        "a source that its fact does not name",
                        FACTS,
                        with(
                                ERRATUM,
                                q ->
                                        new Question(
                                                q.id(),
                                                q.recipe(),
                                                q.prompt(),
                                                q.task(),
                                                List.of(fact("shoigu-visits-islamabad/date")),
                                                q.source(),
                                                q.difficulty()))),
                Planted.of(
                        "a month no article gives",
                        DATES,
                        withTask(
                                MONTH,
                                new Task.GiveDate(
                                        EventDate.parse("2011"),
                                        Precision.MONTH,
                                        claims("zardari-visits-moscow/date/wahlang")))),
                Planted.of(
                        "a year accepted that no article states",
                        DATES,
                        plus(
                                question(
                                        "either-year.helicopters-supplied",
                                        "[[year]] — Russia supplied MI-17 transport helicopters to Pakistan.",
                                        new Task.GiveDate(
                                                EventDate.parse("[2001,2003]"),
                                                Precision.YEAR,
                                                claims(
                                                        "helicopters-supplied/date/essay",
                                                        "helicopters-supplied/date/khan")),
                                        "helicopters-supplied/date"))),
                Planted.of(
                        "another's name accepted",
                        SPELLINGS,
                        withTask(
                                TYPED,
                                new Task.TypeText(
                                        List.of("Pervez Musharraf", "Musharraf", "Zardari"),
                                        List.of(),
                                        claims("musharraf-visits-moscow/visitor/essay")))),
                Planted.of(
                        "a spelling not accepted",
                        SPELLINGS,
                        withTask(
                                TYPED,
                                new Task.TypeText(
                                        List.of("Pervez Musharraf"),
                                        List.of(),
                                        claims("musharraf-visits-moscow/visitor/essay")))));
    }
}
