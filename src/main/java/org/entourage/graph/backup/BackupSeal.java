package org.entourage.graph.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands around the content of a backup: a first line that names the format and its version, and a last one with the
/// SHA-256 of every byte before it, so that no bit of the file can change unnoticed. `docs/backup.md` describes it.
final class BackupSeal {

    /// The newest version of the format: files may lie beside the graph. Without them the first is written.
    static final int VERSION = 2;

    private static final String NAME = "entourage-backup ";
    private static final Pattern FIRST = Pattern.compile(NAME + "([1-9][0-9]{0,5})\n");
    private static final int LONGEST_FIRST = NAME.length() + 7;
    private static final Pattern LAST = Pattern.compile("\nsha256 ([0-9a-f]{64})\n");
    private static final int LAST_LENGTH = 73;
    private static final String AGAIN = "take another copy of the backup";

    private BackupSeal() {}

    /// Where the content lies in a file that is whole.
    ///
    /// @param start  first byte
    /// @param length in bytes
    /// @param sha256 of the first line and the content
    record Content(long start, long length, String sha256) {}

    /// The first line.
    ///
    /// @param version of the format that is written
    static byte[] first(int version) {
        return (NAME + version + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] last(MessageDigest before) {
        return "\nsha256 %s\n".formatted(HexFormat.of().formatHex(before.digest())).getBytes(StandardCharsets.US_ASCII);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Holds a file against its seal.
    ///
    /// @throws BackupException if it is not a whole backup in a format that this version reads
    static Content check(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new BackupException("an empty file", "a backup", AGAIN);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = digest();
            byte[] head = stream.readNBytes((int) Math.min(size, LONGEST_FIRST));
            int start = requireFirst(new String(head, StandardCharsets.ISO_8859_1));
            long before = size - LAST_LENGTH;
            if (before < head.length) {
                throw cutOff();
            }
            digest.update(head);
            feed(stream, before - head.length, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            requireLast(new String(stream.readNBytes(LAST_LENGTH + 1), StandardCharsets.ISO_8859_1), sha256);
            return new Content(start, before - start, sha256);
        }
    }

    /// @return length of the first line
    private static int requireFirst(String head) {
        Matcher first = FIRST.matcher(head);
        if (!first.lookingAt()) {
            throw new BackupException("a file that does not begin as one", "a backup of Entourage",
                    "is it the right file?");
        }
        int version = Integer.parseInt(first.group(1));
        if (version > VERSION) {
            throw new BackupException("a backup in format " + version, "format %d, or an older one".formatted(VERSION),
                    "use the newer Entourage that made it");
        }
        return first.end();
    }

    private static void feed(InputStream stream, long length, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = length; left > 0;) {
            int read = stream.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw cutOff();
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
    }

    private static void requireLast(String tail, String found) {
        Matcher last = LAST.matcher(tail);
        if (!last.matches()) {
            throw cutOff();
        }
        if (!last.group(1).equals(found)) {
            throw new BackupException("a damaged backup: its SHA-256 is " + found, last.group(1), AGAIN);
        }
    }

    private static BackupException cutOff() {
        return new BackupException("a backup whose end is missing or damaged",
                "a last line with the SHA-256 of the rest",
                AGAIN);
    }
}
