package org.entourage.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// How a command ended, and what it printed.
///
/// @param exit the exit code; [#ELSEWHERE] if nothing was done
/// @param out  for standard output
/// @param err  for standard error
public record Reply(int exit, String out, String err) {

    /// The exit code of a command that the running application leaves to a process of its own. `entourage`, the script,
    /// knows it.
    public static final int ELSEWHERE = 100;

    /// The exit code of a command that got no answer, as where there is no graph.
    static final int NO_GRAPH = 4;

    /// Nothing was done: the command needs a process of its own.
    public static Reply elsewhere() {
        return new Reply(ELSEWHERE, "", "");
    }

    /// The command got no answer.
    ///
    /// @param problem what is wrong, without a full stop
    /// @param remedy  what to do, without one
    static Reply refused(String problem, String remedy) {
        String line = System.lineSeparator();
        return new Reply(NO_GRAPH, "", problem + "." + line + "What to do: " + remedy + "." + line);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(exit);
        write(to, out);
        write(to, err);
        to.flush();
    }

    private static void write(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    /// @throws EOFException if it is not all there
    static Reply read(DataInputStream from) throws IOException {
        return new Reply(from.readInt(), text(from), text(from));
    }

    private static String text(DataInputStream from) throws IOException {
        int length = from.readInt();
        byte[] bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
