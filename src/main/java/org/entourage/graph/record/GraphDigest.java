package org.entourage.graph.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A digest over many elements in any order: the sum, modulo 2^256, of the SHA-256 digests of all. Elements can come as a
/// stream, from several threads' digests joined afterwards, or from a graph and from a file: the memory is 32 bytes.
///
/// Sound enough for what it is for: two graphs of one owner, made by different ways, are the same if their digests are.
/// For a chance difference to go unnoticed, 256 bits would have to agree. A sum counts: an element that comes twice is not
/// one that comes once (an exclusive or would let two of a kind vanish). It is no signature. Who may choose many elements
/// freely can, with effort far below 2^128, find a set with a given sum (D. Wagner, "A generalized birthday problem",
/// 2002), and who may change the graph may also take its digest anew; against them only a digest helps that was
/// written down elsewhere, and the digest of a backup's whole file, which is plain SHA-256.
public final class GraphDigest {

    private static final int LONGS = 4;
    private static final int BYTES = 32;

    private final long[] sum = new long[LONGS];
    private final MessageDigest sha256;
    private long count;

    /// A digest of nothing: 64 zeros.
    public GraphDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Adds an element: a node or relationship as [CanonicalForm] writes it.
    public void add(String element) {
        byte[] digest = sha256.digest(element.getBytes(StandardCharsets.UTF_8));
        long[] limbs = new long[LONGS];
        for (int i = 0; i < BYTES; i++) {
            limbs[i / Long.BYTES] = (limbs[i / Long.BYTES] << Byte.SIZE) | (digest[i] & 0xff);
        }
        add(limbs);
        count++;
    }

    /// Adds the elements of another digest.
    public void add(GraphDigest other) {
        add(other.sum);
        count += other.count;
    }

    /// Most significant first.
    private void add(long[] limbs) {
        long carry = 0;
        for (int i = LONGS - 1; i >= 0; i--) {
            long before = sum[i];
            long added = before + limbs[i];
            long total = added + carry;
            carry = Long.compareUnsigned(added, before) < 0 || Long.compareUnsigned(total, added) < 0 ? 1 : 0;
            sum[i] = total;
        }
    }

    /// How many elements there are.
    public long count() {
        return count;
    }

    /// 64 lower-case hexadecimal digits.
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(sum[0]) + hex.toHexDigits(sum[1]) + hex.toHexDigits(sum[2]) + hex.toHexDigits(sum[3]);
    }
}
