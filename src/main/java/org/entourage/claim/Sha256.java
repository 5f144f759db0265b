package org.entourage.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// SHA-256 digests (FIPS 180-4) as 64 lower-case hexadecimal digits.
public final class Sha256 {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    /// The digest of bytes.
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    /// The 32 bytes of the digest of bytes, for whoever compares millions.
    public static byte[] bytes(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The digest of a text in UTF-8.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether a text has the form of a digest.
    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }

    /// Gives the digest back if it is one.
    ///
    /// @throws IllegalArgumentException if it is not
    public static String checked(String digest) {
        if (!fits(digest)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a SHA-256 digest of 64 lower-case hexadecimal digits".formatted(digest));
        }
        return digest;
    }
}
