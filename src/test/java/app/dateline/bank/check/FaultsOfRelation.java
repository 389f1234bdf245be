package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.Claims.ref;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.DIFFER;
import static app.dateline.bank.check.Planted.PARTS;

import app.dateline.chronicle.Event;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Disagreements of articles that are none, and parts of what they are not known to be part of.
final class FaultsOfRelation {
    private static final String STEM =
            "On which of these occasions did this happen: “Papers are signed”?";

    private FaultsOfRelation() {}

    static Stream<Planted> all() {
        return Stream.concat(differences(), parts());
    }

    private static Stream<Planted> differences() {
        return Stream.of(
                differ(
                        "a key on which the two articles agree",
                        "On which of these do Khan and the unsigned essay disagree?",
                        option(
                                "Mikhail Fradkov visits Islamabad: when?",
                                "fradkov-visits-islamabad/date"),
                        disputed(false)),
                differ(
                        "a second matter on which they disagree",
                        "On which of these do Khan and the unsigned essay disagree?",
                        disputed(true),
                        wrong(
                                        "A gas pipeline is agreed: at what price?",
                                        "pipeline-agreed/price/khan",
                                        "pipeline-agreed/price/essay")
                                .of("pipeline-agreed/price")),
                differ(
                        "an article that does not speak",
                        "On which of these do Wahlang and the unsigned essay disagree?",
                        disputed(true)),
                differ(
                        "a question on another attribute than the fact",
                        "On which of these do Khan and the unsigned essay disagree?",
                        option("Helicopters are supplied: where?", "helicopters-supplied/date")));
    }

    private static Planted differ(String fault, String stem, Option key, Option... more) {
        var same =
                Stream.of("wheat", "barley")
                        .map(id ->
                                wrong(
                                                "Fields of %s are sown: when?".formatted(id),
                                                id + "-sown/date/khan",
                                                id + "-sown/date/essay")
                                        .of(id + "-sown/date"));
        var right =
                new Option(
                        key.text(),
                        key.supportedBy().isEmpty() ? key.refutedBy() : key.supportedBy(),
                        List.of(),
                        key.trueOf());
        var about = right.trueOf().orElseThrow();
        return Planted.of(
                        fault,
                        DIFFER,
                        plus(
                                question(
                                        "articles-disagree." + about.event(),
                                        stem,
                                        new Task.ChooseOne(
                                                Stream.of(Stream.of(right), Stream.of(more), same)
                                                        .flatMap(s -> s)
                                                        .toList(),
                                                0),
                                        about.key())))
                .in(sown("wheat", "2008"), sown("barley", "2009"));
    }

    private static Event sown(String id, String year) {
        return new Claims.Sketch(id + "-sown", "harvest", "Fields of %s are sown".formatted(id))
                .event(date("khan", year), date("essay", year));
    }

    private static Option option(String text, String fact) {
        return new Option(
                text, claims(fact + "/khan", fact + "/essay"), List.of(), Optional.of(fact(fact)));
    }

    private static Option disputed(boolean right) {
        var option = option("Helicopters are supplied: when?", "helicopters-supplied/date");
        return right
                ? option
                : new Option(option.text(), List.of(), option.supportedBy(), option.trueOf());
    }

    private static Stream<Planted> parts() {
        return Stream.of(
                part("a whole at the same time", visit("Asif Ali Zardari", "zardari", "khan")),
                part(
                        "a whole that no article makes it part of",
                        STEM,
                        named(),
                        visit("Imran Khan", "imran-khan", "essay")),
                part(
                        "a part that is no event",
                        "On which of these occasions did this happen: “Talks”?",
                        whole()));
    }

    private static Planted part(String fault, Option other) {
        return part(fault, STEM, whole(), other);
    }

    /// Another visit, with the link to the treaty as its proof.
    private static Option named() {
        var visit = visit("Pervez Musharraf", "musharraf", "essay");
        return new Option(visit.text(), whole().supportedBy(), List.of(), visit.trueOf());
    }

    private static Planted part(String fault, String stem, Option key, Option... more) {
        return Planted.of(
                        fault,
                        PARTS,
                        plus(
                                question(
                                        "part-of.papers-signed",
                                        stem,
                                        new Task.ChooseOne(
                                                Stream.of(
                                                                Stream.of(key),
                                                                Stream.of(more),
                                                                Stream.of(
                                                                        visit(
                                                                                "Hina Rabbani Khar",
                                                                                "khar",
                                                                                "wahlang"),
                                                                        visit(
                                                                                "Imran Khan",
                                                                                "imran-khan",
                                                                                "essay")))
                                                        .flatMap(s -> s)
                                                        .distinct()
                                                        .toList(),
                                                0),
                                        "papers-signed/part-of")))
                .in(
                        new Claims.Sketch("papers-signed", "agreement", "Papers are signed")
                                .event(
                                        date("khan", "2011"),
                                        ref("part-of", "khan", "treaty-signed")));
    }

    private static Option whole() {
        return new Option(
                "A treaty is signed",
                claims("papers-signed/part-of/khan"),
                List.of(),
                Optional.of(fact("treaty-signed/date")));
    }

    private static Option visit(String who, String id, String article) {
        var event = id + "-visits-moscow";
        return wrong(who + " visits Moscow", event + "/date/" + article).of(event + "/date");
    }
}
