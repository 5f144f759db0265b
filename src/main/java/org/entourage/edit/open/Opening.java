package org.entourage.edit.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

import org.entourage.edit.backup.Restore;
import org.entourage.edit.load.FirstLoad;
import org.entourage.edit.load.Load;
import org.entourage.edit.rebuild.Rebuild;
import org.entourage.edit.rebuild.Unfinished;
import org.entourage.edit.text.TextFile;
import org.entourage.graph.schema.Schema;
import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.session.Work;

/// Makes a graph ready for use: the schema, and into a new one the sample dossier, or the tutorial's.
@Service
public class Opening {

    private static final String SAMPLE = "dossiers/mek-paris-2013.yaml";
    private static final List<String> TUTORIAL = List.of("tutorial/gazette", "tutorial/weekly");

    private final Schema schema;
    private final Load load;
    private final Rebuild rebuild;
    private final Restore restore;
    private final Maintenance maintenance;
    private final Cypher cypher;
    private final Transactions transactions;
    private final GraphSettings settings;
    private final ApplicationEventPublisher events;

    Opening(Schema schema, Load load, Rebuild rebuild, Restore restore, Maintenance maintenance, Cypher cypher,
            Transactions transactions, GraphSettings settings, ApplicationEventPublisher events) {
        this.events = events;
        this.restore = restore;
        this.rebuild = rebuild;
        this.schema = schema;
        this.load = load;
        this.maintenance = maintenance;
        this.cypher = cypher;
        this.transactions = transactions;
        this.settings = settings;
    }

    /// Makes the graph ready. A start that was cut off is made up for by the next: the sample, loaded again, changes
    /// nothing.
    public void open() {
        schema.apply();
        maintenance.begunAnew();
        // before the sample: what was cut off may have begun in a new graph
        restore.finish();
        maintenance.underWay().filter(work -> work.what() == Work.What.LOAD).ifPresentOrElse(
                load -> events.publishEvent(new Unfinished(Unfinished.What.LOAD, load.whatToDo(), false)),
                rebuild::finish);
        boolean opened = transactions
                .read(() -> cypher.value("open/opened.cypher", Map.of()).map(Value::asBoolean).orElse(false));
        if (opened) {
            return;
        }
        fill();
        transactions.write(() -> cypher.run("bulk/open.cypher", Map.of()));
    }

    /// Makes the graph ready for a backup: with its schema, without the sample, and without finishing what was cut off.
    public void openForRestore() {
        schema.apply();
        maintenance.begunAnew();
    }

    private void fill() {
        if (settings.tutorial()) {
            TUTORIAL.forEach(name -> load(name + ".yaml",
                    List.of(TextFile.of(name + ".txt", resource(name + ".txt")))));
        } else if (settings.sample()) {
            load(SAMPLE, List.of());
        }
    }

    private void load(String dossier, List<TextFile> texts) {
        events.publishEvent(new FirstLoad(dossier, null, false));
        try {
            load.load(dossier, resource(dossier), texts,
                    part -> events.publishEvent(new FirstLoad(dossier, part, false)));
        } finally {
            events.publishEvent(new FirstLoad(dossier, null, true));
        }
    }

    /// Makes a graph ready that something else will fill: no sample is offered to it then, not even if it stays empty.
    public void openBare() {
        schema.apply();
    }

    private static byte[] resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
