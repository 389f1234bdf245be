package app.dateline.service;

/// The browser at which somebody signs in.
///
/// @param address the network address it came from
/// @param device the browser in words
/// @param shared whether others use the computer too: what was done there before is not theirs then, and they are signed out
///     sooner
public record Visit(String address, String device, boolean shared) {}
