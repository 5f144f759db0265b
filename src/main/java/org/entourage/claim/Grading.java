package org.entourage.claim;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A grade of the Admiralty system (NATO AJP-2.1, annex): A to F for a source, 1 to 6 for a piece of information, with
/// who gave it, when and why.
///
/// @param grade  one character; `F` and `6` mean that it cannot be judged
/// @param grader who gave it; null if nobody did
/// @param day    when; null if nobody did
/// @param reason why; null if nobody did
public record Grading(String grade, @Nullable String grader, @Nullable Edtf day, @Nullable String reason) {

    private static final Pattern FORM = Pattern.compile("[A-F1-6]");

    /// A source that nobody graded.
    public static final Grading UNJUDGED_SOURCE = new Grading("F", null, null, null);

    /// A piece of information that nobody graded.
    public static final Grading UNJUDGED_INFORMATION = new Grading("6", null, null, null);

    public Grading {
        if (!FORM.matcher(grade).matches()) {
            throw new IllegalArgumentException("\"%s\" is no grade: A to F, 1 to 6".formatted(grade));
        }
        boolean judged = !grade.equals("F") && !grade.equals("6");
        if (judged && (grader == null || day == null || reason == null)) {
            throw new IllegalArgumentException("grade \"%s\" needs grader, day and reason".formatted(grade));
        }
    }

    static void requireGrade(Grading grading, String accepted) {
        if (!Arrays.asList(accepted.split(" ")).contains(grading.grade())) {
            throw new IllegalArgumentException("grade \"%s\" is none of %s".formatted(grading.grade(), accepted));
        }
    }
}
