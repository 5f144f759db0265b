/// Evidence: normalised texts, their paragraphs and sentences, passages located, verified, found again in another copy.
/// Touches nothing but the JDK, JSpecify and `org.entourage.claim`; knows neither files nor the graph.
///
/// Positions are Unicode code points of a [NormalisedText], start included, end excluded. What can be wrong with a
/// passage is a [Verdict]; what can be wrong with a text is a [TextEncodingException].
@NullMarked
package org.entourage.evidence;

import org.jspecify.annotations.NullMarked;
