package org.entourage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// The way to a server, which a test can cut, freeze, or change what travels on it.
public final class Wire implements AutoCloseable {

    /// How a client asks over Bolt for its transaction to be committed.
    private static final String COMMIT = new String(new byte[] {(byte) 0xB0, 0x12}, StandardCharsets.ISO_8859_1);

    /// How long a server may take to do it.
    private static final Duration TO_COMMIT = Duration.ofMillis(500);

    private final String host;
    private final int port;
    private final int own;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile UnaryOperator<String> reply = text -> text;
    private volatile boolean frozen;
    private volatile boolean swallowing;
    private volatile @Nullable Duration afterCommit;
    private ServerSocket door;

    /// A way to the server of an address.
    public Wire(String uri) {
        URI address = URI.create(uri);
        host = address.getHost();
        port = address.getPort();
        door = listen(0);
        own = door.getLocalPort();
    }

    /// The address to use in place of the server's.
    public String uri() {
        return "bolt://127.0.0.1:" + own;
    }

    /// Ends all connections, and takes no new ones.
    public synchronized void cut() {
        close();
    }

    /// Takes connections again.
    public synchronized void mend() {
        afterCommit = null;
        swallowing = false;
        frozen = false;
        if (door.isClosed()) {
            door = listen(own);
        }
    }

    /// Takes connections and whatever comes, and lets nothing through, as a machine does that was suspended.
    public void freeze() {
        frozen = true;
    }

    /// Takes connections again after a time.
    public void mendAfter(Duration time) {
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(time);
                mend();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Lets the next commit through, loses the answer, and is cut for a time.
    public void loseTheNextCommit(Duration time) {
        afterCommit = time;
    }

    /// Changes what the server says: each byte a character.
    public void change(UnaryOperator<String> of) {
        reply = of;
    }

    @Override
    public synchronized void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket listen(int at) {
        try {
            ServerSocket listening = new ServerSocket(at, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> accept(listening));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (true) {
            try {
                Socket client = listening.accept();
                open.add(client);
                Socket server = new Socket(host, port);
                open.add(server);
                Thread.ofVirtual().start(() -> carry(client, server, false));
                Thread.ofVirtual().start(() -> carry(server, client, true));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean fromServer) {
        byte[] buffer = new byte[1 << 16];
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (frozen) {
                    Thread.sleep(50);
                }
                String text = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                Duration downtime = afterCommit;
                if (!fromServer && downtime != null && text.contains(COMMIT)) {
                    swallowing = true;
                    out.write(buffer, 0, read);
                    out.flush();
                    Thread.sleep(TO_COMMIT);
                    cut();
                    mendAfter(downtime);
                    return;
                }
                if (!(fromServer && swallowing)) {
                    out.write((fromServer ? reply.apply(text) : text).getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                }
            }
        } catch (IOException e) {
            // cut, or ended by one of the two
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }
}
