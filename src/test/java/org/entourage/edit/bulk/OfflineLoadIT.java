package org.entourage.edit.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.Entourage;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.VocabularyReader;
import org.entourage.edit.open.Opening;
import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.record.Digests;
import org.entourage.graph.session.Transactions;
import org.entourage.world.World;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfflineLoadIT {

    private final World world = new World(200, 7, VocabularyReader.shipped());

    @TempDir
    private Path folder;

    private static ConfigurableApplicationContext open(Path data) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Entourage.class)
                .web(WebApplicationType.NONE).run("--entourage.data=" + data, "--entourage.sample=false",
                        "--entourage.beside-other-data=true", "--spring.main.lazy-initialization=true");
        context.getBean(Opening.class).openBare();
        return context;
    }

    private static Digests digests(ConfigurableApplicationContext context) {
        GraphDigests digests = context.getBean(GraphDigests.class);
        return context.getBean(Transactions.class).examine(digests::take);
    }

    @Test
    void theImporterAndTheDriverMakeTheSameGraph() throws IOException {
        Digests throughDriver;
        try (ConfigurableApplicationContext context = open(folder.resolve("driver"))) {
            context.getBean(BulkLoad.class).load(world, (_, _, _, _) -> {});
            throughDriver = digests(context);
        }
        List<Digests> imported = new ArrayList<>();
        Path offline = folder.resolve("offline");
        new OfflineLoad(offline, data -> {
            try (ConfigurableApplicationContext context = open(data)) {
                context.getBean(BulkLoad.class).afterImport();
                imported.add(digests(context));
            }
        }).load(world, (_, _, _, _) -> {});
        assertThat(imported).containsExactly(throughDriver);
        assertThat(offline).isDirectoryContaining("glob:**/neo4j").isDirectoryNotContaining("glob:**/loading");
        assertThatThrownBy(() -> new OfflineLoad(offline, OfflineLoadIT::refuse).load(world, (_, _, _, _) -> {}))
                .isInstanceOf(DossierException.class).hasMessageContaining("a folder without one");
    }

    private static void refuse(Path data) {
        throw new UncheckedIOException(new IOException("settled " + data));
    }
}
