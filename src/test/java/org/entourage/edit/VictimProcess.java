package org.entourage.edit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.entourage.edit.load.Victim;

/// A process of its own that runs a [Victim].
public final class VictimProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final long toBegin;
    private final AtomicReference<String> last = new AtomicReference<>("nothing");

    /// Whether it waits after each word, to be told to go on.
    public enum Waits {
        YES, NO
    }

    /// Starts it.
    public VictimProcess(Path data, Victim.Deed deed, Waits waits) throws IOException {
        long started = System.nanoTime();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-Dkills=" + Victim.KILLS));
        if (Victim.KILLS > 0) {
            // what was read and linked once need not be again: half the time of a start; to write it down takes longer
            command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-Xlog:disable", "-XX:SharedArchiveFile="
                    + data.resolveSibling("classes.jsa")));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Victim.class.getName(), data.toString(),
                deed.name(), waits == Waits.YES ? "waits" : "goes on"));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        said = process.inputReader();
        await(Victim.BEGUN);
        toBegin = System.nanoTime() - started;
    }

    /// How long it took to begin, in nanoseconds: a measure of how busy the machine is.
    public long toBegin() {
        return toBegin;
    }

    private void await(String word) throws IOException {
        for (String line = said.readLine(); !word.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IOException("the process ended before it said \"%s\"; its last words: %s".formatted(word,
                        last));
            }
            last.set(line);
        }
        last.set(word);
    }

    /// Lets one that waits do its deed, and looks at what it has written so far, word by word, while it is stopped
    /// (SIGSTOP): of its files another process then sees what it would see had this one been killed.
    ///
    /// @return how long the deed took, in nanoseconds, without the looks
    public long wordByWord(Look look) throws IOException, InterruptedException {
        long taken = 0;
        String word = last.get();
        while (!word.equals(Victim.MADE)) {
            lookAt(word, look);
            long on = System.nanoTime();
            word = next();
            taken += System.nanoTime() - on;
        }
        lookAt(word, look);
        process.outputWriter().close();
        process.waitFor();
        return taken;
    }

    private void lookAt(String word, Look look) throws IOException, InterruptedException {
        signal("-STOP");
        look.at(word);
        signal("-CONT");
    }

    /// Lets one that waits go on up to a word.
    public void runTo(String word) throws IOException {
        while (!word.equals(last.get())) {
            next();
        }
    }

    private String next() throws IOException {
        process.outputWriter().write('\n');
        process.outputWriter().flush();
        String word = said.readLine();
        if (word == null) {
            throw new IOException("the process ended after it had said \"%s\"".formatted(last));
        }
        last.set(word);
        return word;
    }

    /// Looks at what a process has written.
    @FunctionalInterface
    public interface Look {

        void at(String word) throws IOException;
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", signal, String.valueOf(process.pid())).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("kill %s: exit code %d".formatted(signal, exit));
        }
    }

    /// Kills it (SIGKILL) a while after it began.
    ///
    /// @return the last that it said
    public String killAfter(Duration moment) throws InterruptedException {
        Thread reader = Thread.ofVirtual().start(() -> {
            try {
                await(Victim.MADE);
            } catch (IOException e) {
                // killed before
            }
        });
        Thread.sleep(moment);
        process.destroyForcibly().waitFor();
        reader.join();
        return last.get();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
