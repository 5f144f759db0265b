package org.entourage.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.Entourage;
import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.backup.Backup;
import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.backup.Restore;
import org.entourage.edit.rebuild.Rebuild;
import org.entourage.edit.rebuild.Rebuilt;
import org.entourage.edit.verify.Verified;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.record.Digests;

import static org.assertj.core.api.Assertions.assertThat;

/// Random worlds, loaded into an embedded graph of their own, backed up, and restored into the graph of the round: an
/// embedded one, or a container.
@GraphTest
@Tag("server")
class RestoredWorldsIT {

    private static final int WORLDS = 4;

    private final Graph graph;
    private final Restore restore;
    private final Verify verify;
    private final Rebuild rebuild;
    private final Questions questions;
    @TempDir
    private Path folder = Path.of("");

    RestoredWorldsIT(@Autowired Graph graph, @Autowired Restore restore, @Autowired Verify verify,
            @Autowired Rebuild rebuild, @Autowired ApplicationContext context) {
        this.graph = graph;
        this.restore = restore;
        this.verify = verify;
        this.rebuild = rebuild;
        this.questions = new Questions(context);
    }

    @Test
    void whatIsRestoredElsewhereIsEqualByDigestAndAnswersAlikeAtEveryInstant() throws IOException {
        Batch batch = new Batch(0, 0, Seeds.of(RestoredWorldsIT.class, 2, WORLDS));
        Path file = folder.resolve("worlds.backup");
        Digests digests = backedUp(batch, file);
        graph.clear();
        restore.restore(file, Existing.KEEP, _ -> {});
        assertThat(verify.verify()).isEqualTo(new Verified(true, List.of(), 0, digests));
        assertThat(rebuild.rebuild()).isEqualTo(new Rebuilt(0, 0, digests));
        List<String> differences = new ArrayList<>();
        int asked = 0;
        for (RandomWorld world : batch.worlds) {
            for (Map.Entry<String, DrawnParameters> draw : RandomQuestions.of(world, batch)) {
                if (draw.getValue().words().containsKey("knownOn")) {
                    asked++;
                    differences.addAll(
                            Difference.between(Questions.expected(draw.getKey(), draw.getValue(), world, batch),
                                    questions.found(draw.getKey(), draw.getValue())));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(asked).as("questions of what the graph held at an instant").isGreaterThan(WORLDS);
    }

    private Digests backedUp(Batch batch, Path file) throws IOException {
        try (ConfigurableApplicationContext embedded = new SpringApplicationBuilder(Entourage.class, Graph.class)
                .web(WebApplicationType.NONE).properties(Map.of("entourage.data", folder.resolve("data").toString(),
                        "entourage.sample", false, "spring.main.lazy-initialization", true))
                .run()) {
            Graph other = embedded.getBean(Graph.class);
            other.clear();
            batch.load(other, List.of());
            Digests digests = embedded.getBean(Verify.class).verify().digests();
            assertThat(embedded.getBean(Backup.class).backup(file, Existing.KEEP, _ -> {}).digests())
                    .isEqualTo(digests);
            return digests;
        }
    }
}
