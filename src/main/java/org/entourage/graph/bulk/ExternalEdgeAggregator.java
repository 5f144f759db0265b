package org.entourage.graph.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.claim.Voice;
import org.entourage.claim.Wording;
import org.entourage.graph.record.Triple;
import org.entourage.graph.write.Projection;

/// Brings the claims behind each edge together with little memory: live claims between entities go to files by a
/// digest of their two ends, whichever way round; then one file after another is read, and its edges projected. What
/// speaks of other claims is kept in memory.
public final class ExternalEdgeAggregator implements AutoCloseable {

    private static final Set<String> DISPUTING = Set.of("contradicts", "doubts", "corrects", "retracts");
    private static final List<Polarity> POLARITIES = List.of(Polarity.values());
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final List<Voice> VOICES = List.of(Voice.values());
    private static final int BUFFER = 1 << 15;

    private final List<Path> files = new ArrayList<>();
    private final List<DataOutputStream> outs = new ArrayList<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<String, List<Objection>> objections = new HashMap<>();

    /// A live, affirmed claim that disputes another.
    ///
    /// @param retracts whether it takes it back in so many words
    /// @param teller   who says so
    private record Objection(boolean retracts, Teller teller) {

        /// Whether it is taken back by whoever said it: in the same source or by the same author, if it is the author who
        /// speaks; by the same speaker otherwise.
        boolean takesBack(Teller told) {
            if (!retracts) {
                return false;
            }
            if (teller.own() && told.own()) {
                return teller.source().equals(told.source())
                        || teller.authors().stream().anyMatch(told.authors()::contains);
            }
            if (teller.own()) {
                return teller.source().equals(told.source()) || teller.authors().contains(told.speaker());
            }
            return told.own()
                    ? told.authors().contains(teller.speaker())
                    : !teller.speaker().isEmpty() && teller.speaker().equals(told.speaker());
        }
    }

    /// Who says a claim, and where.
    ///
    /// @param steps   of its chain
    /// @param source  id
    /// @param authors of the source
    private record Teller(List<Chain.Step> steps, String source, List<String> authors) {

        static Teller of(Claim claim, Source source) {
            return new Teller(claim.saidBy().steps(), source.id(), source.authors());
        }

        /// Whether it is in an author's own voice.
        boolean own() {
            return steps.isEmpty();
        }

        /// Id of the last speaker; empty if there is none or the source does not even describe who it is.
        String speaker() {
            String last = own() ? null : steps.getLast().speaker();
            return last == null ? "" : last;
        }

        List<Wording.Speaker> speakers(KnownEntities entities) {
            return steps.stream().map(step -> new Wording.Speaker(
                    step.speaker() == null ? null : entities.name(step.speaker()), step.hedge())).toList();
        }

        void write(DataOutputStream out) throws IOException {
            out.writeInt(steps.size());
            for (Chain.Step step : steps) {
                writeText(out, step.speaker());
                writeText(out, step.verb());
                writeText(out, step.hedge());
            }
            out.writeUTF(source);
            out.writeUTF(String.join(" ", authors));
        }

        static Teller read(DataInputStream in) throws IOException {
            List<Chain.Step> steps = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                steps.add(new Chain.Step(readText(in), readText(in), readText(in)));
            }
            return new Teller(steps, in.readUTF(),
                    Stream.of(in.readUTF().split(" ", -1)).filter(author -> !author.isEmpty()).toList());
        }
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    /// @param folder for the files, which belongs to the caller
    /// @param files  how many
    public ExternalEdgeAggregator(Path folder, int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Path file = folder.resolve("claims-" + i);
            this.files.add(file);
            outs.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER)));
        }
    }

    /// Takes in a live claim.
    ///
    /// @param source  that it stands in
    /// @param unnamed ids of those among its speakers whom their sources do not name
    public void add(Claim claim, Source source, Set<String> unnamed) {
        if (claim.subject() instanceof Term.OfEntity(var subject)
                && claim.object() instanceof Term.OfEntity(var object)) {
            relations.putIfAbsent(claim.relation().name(), claim.relation());
            try {
                String ends = subject.compareTo(object) < 0 ? subject + "|" + object : object + "|" + subject;
                write(outs.get(Math.floorMod(ends.hashCode(), outs.size())), claim, subject, object, source, unnamed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else if (claim.object() instanceof Term.OfClaim(var target) && claim.polarity() == Polarity.AFFIRMED
                && DISPUTING.contains(claim.relation().name())) {
            objections.computeIfAbsent(target, _ -> new ArrayList<>(1))
                    .add(new Objection(
                            claim.relation().name().equals("retracts") && claim.certainty() == Certainty.STATED,
                            Teller.of(claim, source)));
        }
    }

    private static void write(DataOutputStream out, Claim claim, String subject, String object, Source source,
            Set<String> unnamed) throws IOException {
        out.writeUTF(claim.id().toString());
        out.writeUTF(subject);
        out.writeUTF(claim.relation().name());
        out.writeUTF(object);
        out.writeByte(POLARITIES.indexOf(claim.polarity()));
        out.writeByte(CERTAINTIES.indexOf(claim.certainty()));
        out.writeByte(VOICES.indexOf(claim.saidBy().voice(claim.subject(), unnamed)));
        Teller.of(claim, source).write(out);
        Bounds bounds = claim.when().bounds();
        out.writeLong(bounds.startEarliest().toEpochDay());
        out.writeLong(bounds.startLatest().toEpochDay());
        out.writeLong(bounds.endEarliest().toEpochDay());
        out.writeLong(bounds.endLatest().toEpochDay());
    }

    /// Projects all edges, as rows for `cypher/bulk/edges.cypher`; always in the same order.
    ///
    /// @param edges told the rows of a file at a time
    public void project(KnownEntities entities, Consumer<List<List<@Nullable Object>>> edges) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            outs.get(i).close();
            Map<Triple, List<Projection.Behind>> claims = read(files.get(i), entities);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            claims.forEach((triple, own) -> {
                List<Projection.Behind> behind = new ArrayList<>(own);
                behind.addAll(turned(triple, claims));
                List<@Nullable Object> row = BulkRows.edge(Projection.edge(triple, behind));
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            });
            edges.accept(rows);
        }
    }

    /// The claims of a symmetric relation that stand the other way round.
    private static List<Projection.Behind> turned(Triple triple, Map<Triple, List<Projection.Behind>> claims) {
        return claims.getOrDefault(triple.turned(), List.of()).stream().filter(Projection.Behind::symmetric)
                .map(Projection.Behind::turn).toList();
    }

    private Map<Triple, List<Projection.Behind>> read(Path file, KnownEntities entities) throws IOException {
        Map<Triple, List<Projection.Behind>> claims = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            while (true) {
                String id = in.readUTF();
                String subject = in.readUTF();
                Relation relation = relations.get(in.readUTF());
                String object = in.readUTF();
                if (relation != null) {
                    claims.computeIfAbsent(Triple.of(subject, relation, object), _ -> new ArrayList<>(1))
                            .add(behind(in, id, relation.symmetric(), entities));
                }
            }
        } catch (EOFException e) {
            return claims;
        }
    }

    private Projection.Behind behind(DataInputStream in, String id, boolean symmetric, KnownEntities entities)
            throws IOException {
        Polarity polarity = POLARITIES.get(in.readByte());
        Certainty certainty = CERTAINTIES.get(in.readByte());
        Voice voice = VOICES.get(in.readByte());
        Teller teller = Teller.read(in);
        List<Objection> against = objections.getOrDefault(id, List.of());
        boolean retracted = against.stream().anyMatch(each -> each.takesBack(teller));
        return new Projection.Behind(
                new Wording.Tone(polarity, certainty, voice, teller.speakers(entities), !against.isEmpty(), retracted),
                teller.source(), new Bounds(day(in), day(in), day(in), day(in)), symmetric, false);
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream out : outs) {
            out.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
