package org.entourage.document;

/// A document inside another one: what is attached to a mail.
///
/// @param name  that it has there, for whoever looks at the screen; it is kept nowhere, and is no path
/// @param bytes what it is
public record Embedded(String name, Bytes bytes) {

    /// Bytes that nobody changes.
    public static final class Bytes {

        private final byte[] all;

        /// @param all nobody else may change them
        public Bytes(byte[] all) {
            this.all = all;
        }

        /// All of them.
        public byte[] all() {
            return all.clone();
        }
    }

    /// The last part of a name, without what a terminal would obey.
    static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "\uFFFD").strip();
        return last.isEmpty() ? "without a name" : last.substring(0, Math.min(last.length(), 200));
    }
}
