package org.entourage.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.time.Duration;
import java.util.Arrays;

/// A process that reads documents, one after the other, for the one that started it. Whatever a document does to it harms
/// that one not. It opens no connection, and ends with the one that started it.
public final class ExtractorWorker {

    private static final Duration LOOK = Duration.ofSeconds(2);

    private ExtractorWorker() {}

    /// Reads documents until there are no more.
    ///
    /// @param arguments none
    public static void main(String[] arguments) throws IOException, DocumentException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // whatever prints, prints no answer
        System.setOut(System.err);
        refuseNetwork();
        endWithParent();
        DataInputStream in = new DataInputStream(System.in);
        for (byte[] asked = WorkerFrame.read(in, Extractor.LARGEST + 1); asked.length > 0; asked = WorkerFrame
                .read(in, Extractor.LARGEST + 1)) {
            answer(out, Arrays.copyOfRange(asked, 1, asked.length), asked[0] != 0);
        }
    }

    private static void answer(DataOutputStream out, byte[] document, boolean whole) throws IOException {
        try {
            WorkerFrame.answer(out, Extractor.extract(document, whole));
        } catch (DocumentException e) {
            WorkerFrame.refuse(out, String.valueOf(e.getMessage()));
        }
    }

    private static void refuseNetwork() {
        URL.setURLStreamHandlerFactory(protocol -> switch (protocol) {
            case "file", "jar", "jrt" -> null;
            default -> new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) throws IOException {
                    throw new IOException("a document may fetch nothing");
                }

                @Override
                protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
                    return openConnection(url);
                }
            };
        });
    }

    private static void endWithParent() {
        ProcessHandle parent = ProcessHandle.current().parent().orElse(null);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (parent != null && parent.isAlive()) {
                    Thread.sleep(LOOK);
                }
                Runtime.getRuntime().halt(1);
            } catch (InterruptedException e) {
                // nobody does
            }
        });
    }
}
