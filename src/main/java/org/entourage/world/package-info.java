/// Invented worlds of any size, made from a seed: for benchmarks and tests. The same seed makes the same world,
/// and memory does not grow with its size. Touches `claim`.
@NullMarked
package org.entourage.world;

import org.jspecify.annotations.NullMarked;
