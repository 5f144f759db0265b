package org.entourage.graph.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;

/// A set of lines, of which each can be ticked off once it is found. Holds 64 bits of each line's SHA-256, no more: millions
/// of lines take eight bytes each, and two of a million share theirs once in 40 million sets.
public final class LineSet {

    private final MessageDigest sha256;
    private final BitSet ticked = new BitSet();
    private long[] digests = new long[64];
    private int size;
    private boolean sorted = true;

    public LineSet() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Adds a line, before the first is looked for.
    public void add(String line) {
        if (size == digests.length) {
            digests = Arrays.copyOf(digests, size + size / 2);
        }
        digests[size++] = digest(line);
        sorted = false;
    }

    /// Ticks a line off.
    ///
    /// @return whether it is in the set
    boolean tick(String line) {
        int position = position(line);
        if (position >= 0) {
            ticked.set(position);
        }
        return position >= 0;
    }

    /// Whether a line is in the set.
    public boolean contains(String line) {
        return position(line) >= 0;
    }

    /// How many lines there are, each counted once.
    public int size() {
        sort();
        return size;
    }

    /// Whether a line of the set was ticked off.
    boolean isTicked(String line) {
        int position = position(line);
        return position >= 0 && ticked.get(position);
    }

    private int position(String line) {
        sort();
        return Arrays.binarySearch(digests, 0, size, digest(line));
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(digests, 0, size);
            size = distinct();
            sorted = true;
        }
    }

    private int distinct() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || digests[i] != digests[i - 1]) {
                digests[kept++] = digests[i];
            }
        }
        return kept;
    }

    private long digest(String line) {
        return ByteBuffer.wrap(sha256.digest(line.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
