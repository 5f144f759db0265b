package org.entourage.document;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Takes the text out of documents in processes of their own, so that no file harms whoever asks or the next file: a process
/// that dies, hangs or wants too much memory is ended, and another one takes its place. Many threads may ask at once.
public final class ExtractorPool implements AutoCloseable {

    /// What a JVM ends with when it has no memory left and was told to end then.
    private static final int OUT_OF_MEMORY = 3;

    private final Bounds bounds;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();

    /// @param bounds that hold for each document
    public ExtractorPool(Bounds bounds) {
        this.bounds = bounds;
        this.places = new Semaphore(bounds.workers());
    }

    /// A process, and the two ways to it.
    private record Worker(Process process, DataInputStream in, DataOutputStream out) {}

    /// The text of a document.
    ///
    /// @param whole of a web page all that can be read, else the article alone
    /// @throws DocumentException if it is nothing that is read, has no text, or takes more than the bounds
    /// @throws IOException       if no process can be started
    /// @throws InterruptedException if whoever asks is no longer interested
    public Extracted extract(byte[] bytes, boolean whole) throws DocumentException, IOException, InterruptedException {
        places.acquire();
        try {
            Worker worker = idle.poll();
            if (worker == null || !worker.process().isAlive()) {
                worker = start();
            }
            byte[] answer = exchange(worker, bytes, whole);
            idle.push(worker);
            return WorkerFrame.text(answer);
        } finally {
            places.release();
        }
    }

    private byte[] exchange(Worker worker, byte[] bytes, boolean whole) throws DocumentException, InterruptedException {
        FutureTask<byte[]> answer = new FutureTask<>(() -> {
            WorkerFrame.ask(worker.out(), bytes, whole);
            return WorkerFrame.read(worker.in(), WorkerFrame.LONGEST);
        });
        Thread.ofVirtual().start(answer);
        boolean isWhole = false;
        try {
            byte[] got = answer.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
            isWhole = got.length > 0;
            if (!isWhole) {
                throw died(worker);
            }
            return got;
        } catch (TimeoutException e) {
            throw new DocumentException("reading it took longer than %d s, and was given up"
                    .formatted(bounds.time().toSeconds()), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DocumentException tooLong) {
                throw tooLong;
            }
            throw died(worker);
        } finally {
            if (!isWhole) {
                end(worker);
            }
        }
    }

    private DocumentException died(Worker worker) throws InterruptedException {
        boolean ended = worker.process().waitFor(1, TimeUnit.SECONDS);
        return new DocumentException(ended && worker.process().exitValue() == OUT_OF_MEMORY
                ? "reading it takes more than %d MB of memory, and was given up".formatted(bounds.megabytes())
                : "the process that read it broke down");
    }

    private Worker start() throws IOException {
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + bounds.megabytes() + "m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                // that it has no memory left is no answer
                "-XX:+DisplayVMOutputToStderr", "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"),
                ExtractorWorker.class.getName())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Worker worker = new Worker(process, new DataInputStream(process.getInputStream()),
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        all.add(worker);
        return worker;
    }

    private void end(Worker worker) {
        worker.process().destroyForcibly();
        all.remove(worker);
    }

    /// Ends all processes.
    @Override
    public void close() {
        all.forEach(this::end);
    }
}
