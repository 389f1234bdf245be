package app.dateline.service;

import app.dateline.bank.edit.Place;
import java.util.Map;
import java.util.Optional;

/// Something that a newer edition and the authors here changed each in their own way: what it was before either, what it is here, and
/// what it is in the newer edition, part by part in words; none where it is not there.
public record Difference(
        Place place,
        Optional<Map<String, String>> was,
        Optional<Map<String, String>> here,
        Optional<Map<String, String>> newer) {}
