package org.entourage.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.RequestHandledEvent;

/// Makes a cache of loaded and linked classes (JEP 483, 514) for the next start, on the user's machine, for it is large and
/// fits one JDK only. A process apart does it, with the lowest claim on the cores, some time after the first answer. The
/// script `entourage` names the file by versions of JDK and libraries, so that others get another one, and starts without
/// where there is none. Nothing needs it: what goes wrong here is told at level debug, and tried again by the next start.
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("entourage.start-cache")
class StartCache {

    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);

    /// Whoever asked first goes on asking.
    private static final Duration QUIET = Duration.ofSeconds(30);

    /// After which one that another process began is not expected any more.
    private static final Duration LONGEST = Duration.ofMinutes(45);

    private final Path file;
    private @Nullable Thread thread;

    /// @param file that the next start will look for
    StartCache(@Value("${entourage.start-cache}") Path file) {
        this.file = file.toAbsolutePath();
    }

    @EventListener(RequestHandledEvent.class)
    synchronized void answered() {
        if (thread == null) {
            Thread making = Thread.ofPlatform().daemon().name("start-cache").unstarted(this::make);
            thread = making;
            making.start();
        }
    }

    /// Nobody waits for it.
    @EventListener(ContextClosedEvent.class)
    synchronized void stopped() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void make() {
        Path begun = Path.of(file + ".begun");
        try {
            if (Files.exists(file)) {
                return;
            }
            Thread.sleep(QUIET);
            if (claim(begun)) {
                try {
                    new TrainingRun(file).run();
                    deleteOthers();
                } finally {
                    Files.deleteIfExists(begun);
                }
            }
        } catch (InterruptedException e) {
            // the application ends
        } catch (IOException e) {
            LOG.debug("No cache was made for the next start", e);
        }
    }

    /// Whether nobody else makes it at this moment.
    private static boolean claim(Path begun) throws IOException {
        Files.createDirectories(begun.getParent());
        try {
            Files.createFile(begun);
            return true;
        } catch (FileAlreadyExistsException e) {
            Instant old = Instant.now().minus(LONGEST);
            if (Files.getLastModifiedTime(begun).toInstant().isAfter(old)) {
                return false;
            }
            Files.setLastModifiedTime(begun, FileTime.from(Instant.now()));
            return true;
        }
    }

    /// Those of other versions, which are as large. Who goes back to one makes it anew.
    private void deleteOthers() throws IOException {
        try (Stream<Path> there = Files.list(file.getParent())) {
            List<Path> others = there
                    .filter(each -> each.toString().endsWith(TrainingRun.SUFFIX) && !each.equals(file)).toList();
            for (Path other : others) {
                Files.deleteIfExists(other);
            }
        }
    }
}
