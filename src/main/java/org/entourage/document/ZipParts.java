package org.entourage.document;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

/// The parts of a document that is a ZIP archive, by the list at its end. Their names are names of parts and never of files:
/// none is written, so that a name with `..` leads nowhere. Only what is asked for is unpacked, and how much is bounded.
final class ZipParts {

    /// What the parts of an archive that are read may unpack to, in bytes.
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new HashMap<>();
    private int left = MOST_BYTES;

    /// Where a part lies.
    private record Entry(boolean encrypted, int method, int packed, int at) {}

    private ZipParts(byte[] all) {
        bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ZipParts of(byte[] all) throws DocumentException {
        ZipParts zip = new ZipParts(all);
        try {
            zip.list();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new DocumentException("a broken archive: its list of parts cannot be read", e);
        }
        return zip;
    }

    private void list() throws DocumentException {
        int end = bytes.limit() - END_LENGTH;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && bytes.getInt(end) != END) {
            end--;
        }
        if (end < first) {
            throw new DocumentException("a broken archive: its end is missing, so it may be cut off");
        }
        int number = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        if (number > MOST_PARTS) {
            throw new DocumentException("it has more than %,d parts: no program writes such a document"
                    .formatted(MOST_PARTS));
        }
        for (int i = 0; i < number && bytes.getInt(at) == ENTRY; i++) {
            byte[] name = new byte[bytes.getShort(at + 28) & 0xFFFF];
            bytes.get(at + ENTRY_LENGTH, name);
            Entry entry = new Entry((bytes.getShort(at + 8) & 1) != 0, bytes.getShort(at + 10), bytes.getInt(at + 20),
                    bytes.getInt(at + 42));
            if (entries.put(new String(name, StandardCharsets.UTF_8), entry) != null) {
                throw new DocumentException(
                        "it has two parts of one name, so that programs read different texts in it");
            }
            at += ENTRY_LENGTH + name.length + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
    }

    /// A part; null if there is none of this name.
    ///
    /// @throws IOException       if it is broken
    /// @throws DocumentException if it is encrypted, or what was asked for unpacks to more than is read
    byte @Nullable [] get(String name) throws IOException, DocumentException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        if (entry.encrypted()) {
            throw new DocumentException("it is encrypted, and opens with a password only: save a copy without one");
        }
        try {
            int from = entry.at() + LOCAL_LENGTH + (bytes.getShort(entry.at() + 26) & 0xFFFF)
                    + (bytes.getShort(entry.at() + 28) & 0xFFFF);
            byte[] packed = new byte[entry.packed()];
            bytes.get(from, packed);
            return entry.method() == DEFLATED ? unpacked(packed) : packed;
        } catch (DataFormatException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("its part %s cannot be unpacked".formatted(name), e);
        }
    }

    private byte[] unpacked(byte[] packed) throws DataFormatException, DocumentException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] all = new byte[Math.clamp(4L * packed.length, 1024, MOST_BYTES)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == all.length) {
                    all = Arrays.copyOf(all, Math.clamp(2L * length, 1024, MOST_BYTES + 1));
                }
                int more = inflater.inflate(all, length, all.length - length);
                length += more;
                left -= more;
                if (left < 0) {
                    throw new DocumentException("it unpacks to more than %,d bytes: a ZIP bomb, or no document"
                            .formatted(MOST_BYTES));
                }
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("cut off");
                }
            }
            return Arrays.copyOf(all, length);
        } finally {
            inflater.end();
        }
    }

    /// How many parts lie in a folder.
    long below(String folder) {
        return entries.keySet().stream().filter(name -> name.startsWith(folder) && !name.endsWith("/")).count();
    }
}
