/// Texts beside passages and dossiers: which are at hand, whether a passage stands in them, where in another copy, and
/// which sentences a dossier passes over. A class comes in that two edits need.
@NullMarked
package org.entourage.edit.text;

import org.jspecify.annotations.NullMarked;
