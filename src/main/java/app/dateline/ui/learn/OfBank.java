package app.dateline.ui.learn;

/// A view that shows one bank, which its address names where there are several.
public interface OfBank {}
