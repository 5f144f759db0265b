package org.entourage.graph.server;

/// What others say, made fit for a sentence of ours.
public final class Shortened {

    private static final int LONGEST = 200;

    private Shortened() {}

    /// As [#message], of the innermost cause.
    public static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return message(root);
    }

    /// The first line of a failure's message, without what a sentence would end with.
    public static String message(Throwable failure) {
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip()
                .replaceFirst("\\.$", "");
        return first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
    }
}
