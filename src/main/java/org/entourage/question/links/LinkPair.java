package org.entourage.question.links;

/// Two entities that a hop can join, in whatever direction.
///
/// @param one   the lesser id
/// @param other the greater id
record LinkPair(String one, String other) {

    static LinkPair of(String a, String b) {
        return a.compareTo(b) <= 0 ? new LinkPair(a, b) : new LinkPair(b, a);
    }
}
