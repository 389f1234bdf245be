package app.dateline.exchange;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether what a claim names is there and fits: its id, its attribute for this kind, its value's ids, its other claims.
record ClaimReferences(EventReferences event, Event of, Claim claim, Known.At at) {

    void all() {
        id();
        at.known(event.known().articles(), claim.article().value(), "an article");
        claim.by().ifPresent(by -> at.known(event.known().actors(), by.value(), "an actor"));
        event.vocabulary(claim.attribute()).ifPresent(this::fits);
        value();
        claim.excludes().forEach(this::excluded);
        claim.derived().ifPresent(d -> derived(d.from()));
    }

    private void id() {
        var expected = "%s/%s/%s".formatted(of.id(), claim.attribute(), claim.article());
        var id = claim.id().value();
        if (!id.equals(expected) && !id.startsWith(expected + "/")) {
            at.fault("id " + id, expected + ", with /2 and so on for a second");
        }
    }

    private void fits(Attribute attribute) {
        if (!attribute.kinds().contains("*") && !attribute.kinds().contains(of.kind())) {
            at.fault(
                    "%s of an event of kind %s".formatted(attribute.id(), of.kind()),
                    "one of the kinds it is for: " + attribute.kinds());
        }
    }

    private void value() {
        switch (claim.value()) {
            case Value.Ref ref when isLink() -> link(ref);
            case Value.Ref ref -> refers(ref.id());
            case Value.Items items -> items.ids().forEach(this::refers);
            case Value.Amount amount ->
                    at.known(
                            event.chronicle().vocabulary().units().keySet(),
                            amount.unit(),
                            "a unit");
            case Value.Share share ->
                    share.holder().ifPresent(h -> at.known(event.known().actors(), h, "an actor"));
            case Value.Date date -> {}
            case Value.Superlative most -> {}
            case Value.Text text -> {}
        }
    }

    private boolean isLink() {
        return event.chronicle().vocabulary().links().containsKey(claim.attribute());
    }

    private void link(Value.Ref ref) {
        at.known(event.known().events(), ref.id(), "an event");
        if (ref.id().equals(of.id().value())) {
            at.fault("a link of the event to itself", "another event");
        }
    }

    /// An attribute that does not say to which kinds of actor it refers may name an article or event as well.
    private void refers(String id) {
        var kinds = event.vocabulary(claim.attribute()).map(Attribute::refers).orElse(List.of());
        var known = event.known();
        if (kinds.isEmpty()) {
            var anywhere =
                    Stream.of(known.actors(), known.articles(), known.events())
                            .anyMatch(ids -> ids.isEmpty() || ids.get().contains(id));
            if (!anywhere) {
                at.fault(
                        "\"%s\"".formatted(id),
                        "the id of an actor, article or event that is listed");
            }
            return;
        }
        at.known(known.actors(), id, "an actor");
        Optional.ofNullable(event.actors().get(id))
                .map(a -> a.kind().name().toLowerCase(Locale.ROOT))
                .filter(kind -> !kinds.contains(kind))
                .ifPresent(kind -> at.fault("%s, a %s".formatted(id, kind), "one of " + kinds));
    }

    private void excluded(ClaimId other) {
        at.known(event.known().claims(), other.value(), "a claim");
        var alike = other.value().contains("/%s/".formatted(claim.attribute()));
        if (!(claim.value() instanceof Value.Text) || !alike) {
            at.fault("excludes " + other, "a text of the same attribute, excluded by a text");
        }
    }

    private void derived(ClaimId from) {
        at.known(event.known().claims(), from.value(), "a claim");
        var source =
                event.chronicle().events().stream()
                        .flatMap(e -> e.claims().stream())
                        .filter(c -> c.id().equals(from))
                        .findFirst();
        if (source.filter(c -> !c.article().equals(claim.article())).isPresent()) {
            at.fault("a derivation from " + from, "a claim of the same article");
        }
        var dates =
                claim.value() instanceof Value.Date
                        && source.map(c -> c.value() instanceof Value.Date).orElse(true);
        if (!dates || from.equals(claim.id())) {
            at.fault("a derivation from " + from, "a date derived from another date");
        }
    }
}
