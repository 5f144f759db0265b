package org.entourage.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Rows in a file, so that who writes them to a graph has nothing to do but to read them.
final class RowFile {

    private static final int BUFFER = 1 << 16;

    private RowFile() {}

    static DataOutputStream out(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    static DataInputStream in(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case Boolean truth -> out.writeByte(truth ? 't' : 'f');
            case Integer number -> number(out, number);
            case Long number -> number(out, number);
            case LocalDate day -> {
                out.writeByte('d');
                out.writeLong(day.toEpochDay());
            }
            case ZonedDateTime time -> {
                out.writeByte('z');
                out.writeLong(time.toEpochSecond());
                out.writeInt(time.getNano());
            }
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeByte('s');
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case List<?> list -> {
                out.writeByte('l');
                out.writeInt(list.size());
                for (Object each : list) {
                    write(out, each);
                }
            }
            default -> throw new IllegalArgumentException("a value of " + value.getClass());
        }
    }

    private static void number(DataOutputStream out, long number) throws IOException {
        out.writeByte('i');
        out.writeLong(number);
    }

    static @Nullable Object read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case '0' -> null;
            case 't' -> true;
            case 'f' -> false;
            case 'i' -> in.readLong();
            case 'd' -> LocalDate.ofEpochDay(in.readLong());
            case 'z' -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atZone(ZoneOffset.UTC);
            case 's' -> {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                yield new String(bytes, StandardCharsets.UTF_8);
            }
            case 'l' -> {
                int size = in.readInt();
                List<@Nullable Object> list = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    list.add(read(in));
                }
                yield list;
            }
            default -> throw new IllegalStateException("no kind of value: " + kind);
        };
    }
}
