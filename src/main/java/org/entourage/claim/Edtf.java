package org.entourage.claim;

/// A date as a source gives it, in the Extended Date/Time Format (ISO 8601-2): levels 0 and 1 as the Library of
/// Congress describes them, whole. Level 2 and all else is refused. `docs/dates.md` shows each form, and what was
/// decided where others read it differently.
///
/// @param text      as written
/// @param bounds    what it says in days
/// @param qualified whether it is marked uncertain or approximate, so that nothing is certain about it
public record Edtf(String text, Bounds bounds, boolean qualified) {

    /// Reads a date or an interval.
    ///
    /// @throws EdtfException if it is neither, with a hint at the place that is wrong and what was expected there
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new IntervalReader(text, slash).read();
        }
        EdtfDate date = new DateReader(new Cursor(text, 0, text.length())).read();
        return new Edtf(text, new Bounds(date.first(), date.last(), date.first(), date.last()), date.qualified());
    }

    /// Whether it is a single date, not an interval.
    public boolean isDate() {
        return text.indexOf('/') < 0;
    }
}
