package org.entourage.graph.write;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Relation;
import org.entourage.claim.Source;
import org.entourage.graph.record.DossierItem;
import org.entourage.graph.record.JournalPage.What;
import org.entourage.graph.record.Parameters;
import org.entourage.graph.record.PassagePlan;
import org.entourage.graph.schema.RelationKinds;
import org.entourage.graph.server.CypherFile;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.ChangeTime;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.LockWaitNotifier;
import org.entourage.graph.session.Work;

/// Writes what claims rest on: dossiers, entities, sources, texts and passages. Inside a transaction of its caller.
@Component
public final class GraphWriter {

    private final Cypher cypher;
    private final Clock clock;
    private final Journal journal;
    private final LockWaitNotifier waits;

    GraphWriter(Cypher cypher, Clock clock, Journal journal, LockWaitNotifier waits) {
        this.waits = waits;
        this.journal = journal;
        this.cypher = cypher;
        this.clock = clock;
    }

    /// Something that another dossier owns.
    ///
    /// @param what    entity, source or text
    /// @param id      its id
    /// @param owner   id of the dossier
    /// @param name    of an entity; the title of a source; empty of a text
    /// @param kind    label of an entity's kind; empty of others
    /// @param unnamed whether it is an entity that its source does not name
    public record Owned(String what, String id, String owner, String name, String kind, boolean unnamed) {}

    /// Waits for other changes to end, and keeps them waiting until this one has.
    ///
    /// @return the instant at which all of this change happens
    /// @throws GraphUnavailableException if the graph is being restored, a load is written in parts, or that was cut off
    public ChangeTime lock() {
        Held held = held();
        if (held.work() != null && held.work().what() != Work.What.REBUILD) {
            throw held.work().refusal();
        }
        return held.change();
    }

    /// The same, also where a load is not complete that is written in parts: for whoever only reads, and for that load.
    ///
    /// @throws GraphUnavailableException if the graph is being restored, or that was cut off
    public ChangeTime hold() {
        return held().change();
    }

    /// @param work that is under way; null if there is none
    private record Held(ChangeTime change, @Nullable Work work) {}

    private Held held() {
        ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        String request = CypherFile.text("write/lock.cypher");
        return waits.awaited(request,
                () -> held(cypher.one("write/lock.cypher", Map.of("now", now)).orElseThrow(), now));
    }

    private static Held held(Record row, ZonedDateTime now) {
        Work work = row.get("work").isNull() ? null : Work.of(row.get("work"));
        if (work != null && work.what() == Work.What.RESTORE) {
            throw work.refusal();
        }
        return new Held(ChangeTime.of(row.get("at").asZonedDateTime(), now,
                row.get("last").isNull() ? null : row.get("last").asZonedDateTime()), work);
    }

    /// A text that other dossiers cite, and that its own makes another one.
    ///
    /// @param sha256 of what the graph has
    /// @param users  ids of dossiers; at least one
    public record CitedText(String id, String source, String sha256, int length, List<String> users) {}

    /// The texts that a dossier makes others though other dossiers cite them.
    public List<CitedText> textsInTheWay(String dossier, List<Source.Text> texts) {
        List<Map<String, Object>> rows = texts.stream().map(text -> Map.<String, Object>of("id", text.id(), "source",
                text.source(), "sha256", text.sha256(), "length", text.length())).toList();
        return cypher.rows("write/texts-in-the-way.cypher", Map.of("dossier", dossier, "rows", rows),
                row -> new CitedText(row.get("id").asString(), row.get("source").asString(),
                        row.get("sha256").asString(), row.get("length").asInt(),
                        row.get("users").asList(Value::asString)));
    }

    /// What a dossier wants to write and another owns.
    public List<Owned> ownedByOthers(String dossier, List<Entity> entities, List<Source> sources,
            List<Source.Text> texts) {
        return cypher.rows("write/owners.cypher",
                Map.of("dossier", dossier, "entities", entities.stream().map(Entity::id).toList(), "sources",
                        sources.stream().map(Source::id).toList(), "texts",
                        texts.stream().map(Source.Text::id).toList()),
                row -> new Owned(row.get("what").asString(),
                        row.get("id").asString(), row.get("owner").asString(), row.get("name").asString(""),
                        row.get("kind").asString(""), row.get("unnamed").asBoolean(false)));
    }

    /// Which version of a dossier the graph holds; empty if it holds none.
    public Optional<Integer> version(String id) {
        return cypher.value("write/dossier-version.cypher", Map.of("id", id)).map(Value::asInt);
    }

    /// The dossiers that are about another world: invented ones beside a real one, real ones beside an invented one.
    public List<String> ofAnotherWorld(boolean fictional) {
        return cypher.strings("write/other-world.cypher", Map.of("fictional", fictional));
    }

    /// Records which version of a dossier the graph holds.
    ///
    /// @param fictional whether it is about invented people
    /// @param relations that it adds to the vocabulary; kept is what they take, and by which of them a subject says something,
    ///                  as no claim says that of itself
    public void dossier(String id, int version, @Nullable String title, boolean fictional, List<Relation> relations) {
        List<Relation> saying = relations.stream().filter(Relation::says).toList();
        Map<String, @Nullable Object> dossier = new HashMap<>();
        dossier.put("id", id);
        dossier.put("version", version);
        dossier.put("title", title);
        dossier.put("fictional", fictional);
        dossier.put("relations", relations.isEmpty() ? null : relations.stream().map(RelationKinds::line).toList());
        dossier.put("says", saying.isEmpty() ? null : saying.stream().map(Relation::name).sorted().toList());
        dossier.put("saysFamilies",
                saying.isEmpty()
                        ? null
                        : saying.stream().map(each -> each.family().word()).distinct().sorted().toList());
        journal.write(What.DOSSIERS, cypher.strings("write/dossier.cypher", Map.of("dossier", dossier)));
    }

    /// Writes the entity that stands for speakers without a name, which is no dossier's.
    public void nobody() {
        journal.write(What.ENTITIES, cypher.strings("write/nobody.cypher", Map.of()));
    }

    /// Writes entities of a dossier, and the one that stands for speakers without a name.
    public void entities(String dossier, List<Entity> entities) {
        nobody();
        rows(What.ENTITIES, entities.stream().map(entity -> Parameters.entity(entity, dossier)).toList());
    }

    /// Writes sources of a dossier, whose entities are there.
    ///
    /// @param at when the new ones become known
    public void sources(String dossier, List<Source> sources, ZonedDateTime at) {
        for (List<Source> batch : Batches.of(sources)) {
            journal.write(What.SOURCES, cypher.strings("write/sources.cypher", Map.of("at", at, "rows",
                    batch.stream().map(source -> Parameters.source(source, dossier)).toList())));
        }
    }

    /// Ends what a dossier no longer has; what others use stays.
    ///
    /// @param reason why, in words
    public void drop(DossierItemPlan plan, ZonedDateTime at, String reason) {
        List<Map<String, Object>> rows = Stream.concat(plan.dropped().stream().map(thing -> row(thing, false)),
                plan.kept().stream().map(thing -> row(thing, true))).toList();
        for (List<Map<String, Object>> batch : Batches.of(rows)) {
            cypher.run("write/drop-things.cypher", Map.of("at", at, "reason", reason, "rows", batch));
        }
    }

    private static Map<String, Object> row(DossierItem thing, boolean used) {
        return Map.of("what", thing.what().name(), "id", thing.id(), "used", used);
    }

    /// Writes texts, whose sources are there.
    ///
    /// @param noClaims why passages of theirs make no claim
    public void texts(String dossier, List<Source.Text> texts, Map<Passage, String> noClaims) {
        rows(What.TEXTS, texts.stream().map(text -> Parameters.text(text, dossier, noClaims)).toList());
    }

    /// What of passages is new or differs from what the graph has.
    ///
    /// @param dossier that cites them
    /// @param quotes  of those that were verified, the words
    public PassagePlan passagePlan(String dossier, Collection<Passage> passages, Map<Passage, String> quotes) {
        Map<String, Record> held = new HashMap<>();
        for (List<String> batch : Batches.of(passages.stream().map(Parameters::passageId).distinct().toList())) {
            cypher.rows("write/held-passages.cypher", Map.of("dossier", dossier, "ids", batch))
                    .forEach(row -> held.put(row.get("id").asString(), row));
        }
        return PassagePlan.of(passages, quotes, held);
    }

    /// Writes passages, whose texts are there.
    ///
    /// @param dossier that cites them
    /// @param quotes  of those that were verified, the words
    public void passages(String dossier, Collection<Passage> passages, Map<Passage, String> quotes) {
        for (List<Passage> batch : Batches.of(List.copyOf(passages))) {
            journal.write(What.PASSAGES,
                    cypher.strings("write/passages.cypher", Map.of("dossier", dossier, "rows", batch.stream()
                            .map(passage -> Parameters.passage(passage, quotes.get(passage))).toList())));
        }
    }

    /// Keeps the content of a text whose passages were all verified, with their words.
    public void attach(String text, String content, Map<Passage, String> quotes) {
        List<Map<String, String>> rows = quotes.entrySet().stream()
                .map(quote -> Map.of("id", Parameters.passageId(quote.getKey()), "quote", quote.getValue())).toList();
        cypher.run("write/attach-text.cypher", Map.of("text", text, "content", content, "quotes", rows));
    }

    /// The passages of a text that live claims cite, by position.
    public List<Passage> passagesOf(String text) {
        return passagesOf(text, "");
    }

    /// The passages of a text that live claims of other dossiers cite, by position.
    public List<Passage> passagesOf(String text, String dossier) {
        return cypher.rows("write/passages-of-text.cypher", Map.of("text", text, "without", dossier),
                row -> new Passage(text, row.get("start").asInt(), row.get("end").asInt(),
                        row.get("sha256").asString(),
                        row.get("paragraph").isNull() ? null : row.get("paragraph").asInt()));
    }

    /// Writes rows of a kind, and lists the new ones in the journal.
    private void rows(What what, List<? extends Map<String, ?>> rows) {
        for (List<? extends Map<String, ?>> batch : Batches.of(rows)) {
            journal.write(what, cypher.strings("write/%s.cypher".formatted(what.word()), Map.of("rows", batch)));
        }
    }
}
