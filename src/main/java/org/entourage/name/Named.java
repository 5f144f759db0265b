package org.entourage.name;

/// What a text is in the graph.
///
/// @param resolution whom it names
/// @param comma      whether a name that fits is written with a comma
public record Named(Resolution resolution, boolean comma) {

    /// Whether it names somebody.
    public boolean isKnown() {
        return !(resolution instanceof Resolution.Nobody);
    }
}
