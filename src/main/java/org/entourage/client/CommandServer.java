package org.entourage.client;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// Takes commands from other processes of whoever owns the data folder, on the loopback address. Each must know a token
/// that is made at each start and kept in the data folder. A page in a browser can send nothing but HTTP, which no command
/// begins like. A command is limited in size and in the time that it takes to arrive.
public final class CommandServer implements AutoCloseable {

    private static final int TOKEN_BYTES = 24;
    private static final int PATIENCE_MILLISECONDS = 5_000;
    private static final int WAITING = 50;

    private final Commands commands;
    private final ServerSocket socket;
    private final Path file;
    private final String token;
    private final FileChannel held;

    /// Runs commands.
    public interface Commands {

        /// Whether a command asks, and so can be run here; else it needs a process of its own.
        boolean canRun(List<String> arguments);

        /// Runs it.
        ///
        /// @param terminal whether what it prints is read on a terminal that shows bold letters
        Reply run(List<String> arguments, boolean terminal);
    }

    /// Begins to take commands, and says where in the data folder.
    ///
    /// @throws IOException if no port can be had, or the data folder takes no file
    public CommandServer(Path data, Commands commands) throws IOException {
        this.commands = commands;
        this.file = CommandAddress.file(data);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.socket = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        try {
            announce();
            this.held = CommandAddress.hold(file);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        Thread.ofPlatform().daemon().name("commands").start(this::listen);
    }

    private void announce() throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "command-address", ".new", owner);
        Files.writeString(temporary, socket.getLocalPort() + "\n" + token + "\n");
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().name("command").start(() -> serve(client));
            } catch (IOException e) {
                // closed, or a client that went away before it was let in
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()))) {
            client.setSoTimeout(PATIENCE_MILLISECONDS);
            reply(Request.read(in)).write(out);
        } catch (IOException e) {
            // what was sent is no command, or nobody waits for the answer any more
        }
    }

    private Reply reply(Request request) {
        if (!MessageDigest.isEqual(request.token().getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8))) {
            return Reply.refused("The Entourage that has the data folder open does not know this command's token",
                    "ask again: if it was just started anew, there is another token now");
        }
        if (!commands.canRun(request.arguments())) {
            return Reply.elsewhere();
        }
        if (!request.version().equals(Version.NUMBER)) {
            return Reply.refused("The Entourage that has the data folder open is version " + Version.NUMBER
                    + ", and this command is version " + request.version(),
                    "stop it and start the version of this command, or use the command of that version");
        }
        return commands.run(request.arguments(), request.terminal());
    }

    /// Takes no more commands. One that is being answered is not waited for.
    @Override
    public void close() throws IOException {
        socket.close();
        Files.deleteIfExists(file);
        held.close();
    }
}
