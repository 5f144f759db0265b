/// What makes the application fast to begin with, and can all be left out: plans made before anybody asks, and a cache of
/// loaded classes for the next start.
@NullMarked
package org.entourage.start;

import org.jspecify.annotations.NullMarked;
