package org.entourage.claim;

/// A year of four digits, the last or the last two of which may be unspecified. Counted as ISO 8601 does: 0000 is the
/// year before 0001, so `-0043` is 44 BC.
///
/// @param first earliest that it can be
/// @param last  latest that it can be
record FourDigitYear(int first, int last) {

    private static final int LENGTH = 4;
    private static final int MOST_UNSPECIFIED = 2;

    /// @param forms to show where no year begins
    static FourDigitYear read(Cursor cursor, String forms) {
        int sign = cursor.at();
        boolean negative = cursor.takes("-");
        int start = cursor.at();
        String digits = cursor.digits(LENGTH, "X");
        if (digits.length() < LENGTH) {
            throw tooShort(cursor, sign, digits, forms);
        }
        if (cursor.sees("S")) {
            throw LevelTwo.SIGNIFICANT_DIGITS.at(cursor, cursor.at());
        }
        if (cursor.sees("X") || cursor.seesDigit()) {
            throw cursor.expected("\"-\" or nothing more; a year of more than four digits begins with Y, as Y12000");
        }
        if (negative && digits.equals("0000")) {
            throw cursor.refused(sign, "the year 0000 has no sign");
        }
        int unspecified = digits.indexOf('X');
        boolean onlyLast = unspecified >= LENGTH - MOST_UNSPECIFIED
                && digits.substring(unspecified).replace("X", "").isEmpty();
        if (unspecified >= 0 && !onlyLast) {
            throw LevelTwo.DIGIT_OF_YEAR.at(cursor, start + unspecified);
        }
        return between(Integer.parseInt(digits.replace('X', '0')), Integer.parseInt(digits.replace('X', '9')),
                negative);
    }

    /// No year is `-0000`: `-000X` ends with -0001.
    private static FourDigitYear between(int least, int most, boolean negative) {
        return negative ? new FourDigitYear(-most, Math.min(-least, -1)) : new FourDigitYear(least, most);
    }

    private static EdtfException tooShort(Cursor cursor, int sign, String digits, String forms) {
        if (digits.length() == 3 && (cursor.atEnd() || cursor.sees("?~%"))) {
            return LevelTwo.DECADE.at(cursor, sign);
        }
        return cursor.expected("a year of four digits"
                + (digits.isEmpty() ? forms : "; a century is written 19XX, a decade 199X"));
    }
}
