package org.entourage.graph.bulk;

import org.jspecify.annotations.Nullable;

/// A number for each of very many ids, in 16 to 64 bytes each: ids are told apart by a digest of 64 bits. Of a million
/// ids two have the same digest in one case of thirty-seven million.
final class IdTable {

    /// What [#get] gives for an id that is not there.
    static final long NONE = -1;

    private static final int SMALLEST = 1 << 10;

    private long[] digests = new long[SMALLEST];
    private long[] numbers = new long[SMALLEST];
    private int size;

    /// Adds an id.
    ///
    /// @param number not negative
    /// @return whether it was not there
    boolean add(String id, long number) {
        if (2 * size >= digests.length) {
            grow();
        }
        long digest = digest(id);
        int slot = slot(digests, digest);
        if (digests[slot] == digest) {
            return false;
        }
        digests[slot] = digest;
        numbers[slot] = number;
        size++;
        return true;
    }

    /// The number of an id.
    long get(@Nullable String id) {
        if (id == null) {
            return NONE;
        }
        long digest = digest(id);
        int slot = slot(digests, digest);
        return digests[slot] == digest ? numbers[slot] : NONE;
    }

    private void grow() {
        long[] before = digests;
        long[] numbersBefore = numbers;
        digests = new long[2 * before.length];
        numbers = new long[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(digests, before[i]);
                digests[slot] = before[i];
                numbers[slot] = numbersBefore[i];
            }
        }
    }

    /// Where a digest is, or would be.
    private static int slot(long[] digests, long digest) {
        int slot = (int) (digest & (digests.length - 1));
        while (digests[slot] != 0 && digests[slot] != digest) {
            slot = (slot + 1) & (digests.length - 1);
        }
        return slot;
    }

    /// FNV-1a over the characters, then the finaliser of MurmurHash3; never 0.
    private static long digest(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
