package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.date;
import static app.dateline.bank.check.Claims.ref;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.RETURNS;

import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Visits that did not go the other way, or beside which another may be the next that did.
final class FaultsOfReturn {
    private static final String FRADKOV = "Mikhail Fradkov visits Islamabad";

    private FaultsOfReturn() {}

    static Stream<Planted> all() {
        return Stream.of(
                planted(
                        "a return later than another that is offered",
                        FRADKOV,
                        visit("Imran Khan", "imran-khan", "essay"),
                        karachi("shoigu-visits-karachi/place/essay"),
                        visit("Hina Rabbani Khar", "khar", "wahlang")),
                planted(
                        "a return the same way",
                        FRADKOV,
                        karachi("shoigu-visits-karachi/date/essay"),
                        visit("Hina Rabbani Khar", "khar", "wahlang"),
                        visit("Pervez Musharraf", "musharraf", "essay")),
                planted(
                        "an event that led nowhere",
                        FRADKOV,
                        visit("Asif Ali Zardari", "zardari", "wahlang"),
                        karachi("shoigu-visits-karachi/place/essay"),
                        wrong("A treaty is signed", "treaty-signed/date/khan")
                                .of("treaty-signed/date")),
                planted(
                        "a visit elsewhere that is ruled out by its date",
                        FRADKOV,
                        visit("Asif Ali Zardari", "zardari", "wahlang"),
                        karachi("shoigu-visits-karachi/date/essay"),
                        visit("Pervez Musharraf", "musharraf", "essay")),
                planted(
                        "a return of what is no visit",
                        "A treaty is signed",
                        visit("Asif Ali Zardari", "zardari", "wahlang"),
                        karachi("shoigu-visits-karachi/place/essay"),
                        visit("Pervez Musharraf", "musharraf", "essay")));
    }

    private static Planted planted(String fault, String from, Option... options) {
        var key = options[0];
        var about = key.trueOf().orElseThrow();
        var right = new Option(key.text(), key.refutedBy(), List.of(), key.trueOf());
        return Planted.of(
                        fault,
                        RETURNS,
                        plus(
                                question(
                                        "return-visit." + about.event(),
                                        "Which of these visits was the next to go the other way after “%s”?"
                                                .formatted(from),
                                        new Task.ChooseOne(
                                                Stream.concat(
                                                                Stream.of(right),
                                                                Stream.of(options).skip(1))
                                                        .toList(),
                                                0),
                                        about.key())))
                .in(
                        new Claims.Sketch(
                                        "shoigu-visits-karachi",
                                        "visit",
                                        "Sergei Shoigu visits Karachi")
                                .event(
                                        date("essay", "2009"),
                                        ref("visitor", "essay", "sergei-shoigu"),
                                        ref("place", "essay", "karachi")));
    }

    private static Option karachi(String proof) {
        return new Option(
                "Sergei Shoigu visits Karachi",
                List.of(),
                claims(proof),
                Optional.of(fact("shoigu-visits-karachi/date")));
    }

    private static Option visit(String who, String id, String article) {
        var event = id + "-visits-moscow";
        return wrong(who + " visits Moscow", event + "/date/" + article).of(event + "/date");
    }
}
