package org.entourage.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A command as it is sent: four bytes that nothing else begins with, the length, then the strings in UTF-8, each ended by
/// a zero. An argument holds no zero: no system passes one.
///
/// @param token     that only who can read the data folder knows
/// @param version   of the client
/// @param terminal  whether what is printed is read on a terminal that shows bold letters
/// @param arguments as the user gave them
record Request(String token, String version, boolean terminal, List<String> arguments) {

    /// More bytes than any question has.
    static final int LONGEST = 64 * 1024;

    /// No HTTP request begins like this, so no page in a browser can send a command.
    private static final int MAGIC = 0x00454E54;

    private static final char END = 0;
    private static final int BEFORE_ARGUMENTS = 3;

    Request {
        arguments = List.copyOf(arguments);
    }

    /// @return its bytes, without the four that it begins with and the length
    private byte[] bytes() {
        StringBuilder all = new StringBuilder();
        all.append(token).append(END).append(version).append(END).append(terminal).append(END);
        for (String argument : arguments) {
            all.append(argument).append(END);
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean isTooLong() {
        return bytes().length > LONGEST;
    }

    void write(DataOutputStream out) throws IOException {
        byte[] bytes = bytes();
        out.writeInt(MAGIC);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /// @throws IOException if it is none, or longer than [#LONGEST]
    static Request read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no command");
        }
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a command of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        List<String> strings = strings(new String(bytes, StandardCharsets.UTF_8));
        if (strings.size() < BEFORE_ARGUMENTS) {
            throw new IOException("half a command");
        }
        return new Request(strings.get(0), strings.get(1), Boolean.parseBoolean(strings.get(2)),
                strings.subList(BEFORE_ARGUMENTS, strings.size()));
    }

    private static List<String> strings(String all) {
        List<String> strings = new ArrayList<>();
        int from = 0;
        for (int end = all.indexOf(END); end >= 0; end = all.indexOf(END, from)) {
            strings.add(all.substring(from, end));
            from = end + 1;
        }
        return strings;
    }
}
