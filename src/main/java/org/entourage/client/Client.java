package org.entourage.client;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A command that asks, put to the application that runs on the data folder, and its answer printed. Starts in a fraction
/// of a second, for it needs nothing but the JDK; a socket, for the JDK's HTTP client alone takes five times as long to
/// load. Where it cannot help, it prints nothing and ends with [Reply#ELSEWHERE]; `entourage`, the script, then runs the
/// command in the ordinary way.
public final class Client {

    private static final int PATIENCE_MILLISECONDS = 2_000;
    private static final String DATA = "--data";

    private Client() {}

    /// Runs a command.
    ///
    /// @param arguments as `./entourage --help` explains them
    public static void main(String[] arguments) {
        Reply reply = isForServer() ? Reply.elsewhere() : ask(data(arguments), arguments);
        print(System.out, reply.out());
        print(System.err, reply.err());
        System.exit(reply.exit());
    }

    private static void print(PrintStream stream, String text) {
        stream.print(text);
        stream.flush();
    }

    /// Puts a command to the application that runs on a data folder.
    ///
    /// @return what it answered; [Reply#elsewhere()] if none runs there, or if it leaves the command to another process
    static Reply ask(Path data, String... arguments) {
        Optional<CommandAddress> address = CommandAddress.of(data);
        if (address.isEmpty() || namesAFile(arguments)) {
            return Reply.elsewhere();
        }
        return ask(address.get().port(),
                new Request(address.get().token(), Version.NUMBER, isTerminal(), Arrays.asList(arguments)));
    }

    static Reply ask(int port, Request request) {
        if (request.isTooLong()) {
            return Reply.elsewhere();
        }
        try (Socket socket = new Socket()) {
            try {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLISECONDS);
            } catch (IOException e) {
                // it was stopped at this moment
                return Reply.elsewhere();
            }
            request.write(new DataOutputStream(socket.getOutputStream()));
            return Reply.read(new DataInputStream(new BufferedInputStream(socket.getInputStream())));
        } catch (IOException e) {
            return Reply.refused("The Entourage that has the data folder open ended before it answered",
                    "ask again: if it was stopped, the graph is then opened here");
        }
    }

    /// The folder as the command line has it: `--data`, else what the environment says, else `data`.
    static Path data(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(DATA) && i + 1 < arguments.length) {
                return Path.of(arguments[i + 1]);
            }
            if (arguments[i].startsWith(DATA + "=")) {
                return Path.of(arguments[i].substring(DATA.length() + 1));
            }
        }
        String named = System.getenv("ENTOURAGE_DATA");
        return Path.of(isGiven(named) ? named : "data");
    }

    /// `@file` stands for the arguments in a file, which is the user's.
    private static boolean namesAFile(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("@")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the user means a Neo4j elsewhere, not the graph of a data folder.
    private static boolean isForServer() {
        return isGiven(System.getenv("NEO4J_URI")) || isGiven(System.getenv("SPRING_NEO4J_URI"));
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /// Whether bold letters can be shown, as picocli sees it.
    private static boolean isTerminal() {
        return isTerminal(System.console()) && System.getenv("NO_COLOR") == null
                && !System.getProperty("os.name").startsWith("Windows");
    }

    /// There is none where input or output is no terminal.
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }
}
