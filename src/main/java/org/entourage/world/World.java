package org.entourage.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.entourage.claim.Corpus;
import org.entourage.claim.Revision;
import org.entourage.claim.Vocabulary;

/// An invented world: entities of all kinds, four claims for each, a few of whom are in very
/// many of them; claims that repeat, contradict and speak of others; dates of every form; dossiers of three versions.
public final class World implements Corpus {

    static final int CLAIMS_AN_ENTITY = 4;
    static final int CLAIMS_A_DOCUMENT = 40;
    static final int DOCUMENTS_A_DOSSIER = 125;
    static final int ENTITIES_A_DOSSIER = DOCUMENTS_A_DOSSIER * CLAIMS_A_DOCUMENT / CLAIMS_AN_ENTITY;

    /// Fewest entities of a world.
    public static final int SMALLEST = 100;

    private final long entities;
    private final long seed;
    private final Cast cast;
    private final Sayings sayings;

    /// A world.
    ///
    /// @param entities number of entities, at least [#SMALLEST]
    /// @param seed     the same one makes the same world
    public World(long entities, long seed, Vocabulary vocabulary) {
        if (entities < SMALLEST) {
            throw new IllegalArgumentException(
                    "a world of %d entities, expected at least %d".formatted(entities, SMALLEST));
        }
        this.entities = entities;
        this.seed = seed;
        this.cast = new Cast(seed, entities);
        this.sayings = new Sayings(seed, cast, vocabulary);
    }

    @Override
    public String name() {
        return "invented world of %d entities, seed %d".formatted(entities, seed);
    }

    @Override
    public Size size() {
        return new Size(entities, documentCount());
    }

    /// Number of claims, each counted once however many revisions it has.
    public long claims() {
        return entities * CLAIMS_AN_ENTITY;
    }

    @Override
    public Stream<Head> dossiers() {
        long dossiers = (entities + ENTITIES_A_DOSSIER - 1) / ENTITIES_A_DOSSIER;
        return LongStream.range(0, dossiers)
                .mapToObj(number -> new Head(dossier(number), Fate.VERSIONS, "Invented dossier " + number, true));
    }

    @Override
    public Stream<Owned> entities() {
        return LongStream.range(0, entities)
                .mapToObj(number -> new Owned(dossier(number / ENTITIES_A_DOSSIER), cast.entity(number)));
    }

    @Override
    public Stream<Document> documents() {
        return LongStream.range(0, documentCount()).mapToObj(this::document);
    }

    private long documentCount() {
        return (claims() + CLAIMS_A_DOCUMENT - 1) / CLAIMS_A_DOCUMENT;
    }

    private Document document(long number) {
        Paper paper = new Paper(seed, number, cast);
        List<Revision> revisions = new ArrayList<>();
        long first = number * CLAIMS_A_DOCUMENT;
        LongStream.range(first, Math.min(first + CLAIMS_A_DOCUMENT, claims()))
                .forEach(claim -> revisions.addAll(sayings.revisions(claim, paper)));
        return new Document(dossier(number / DOCUMENTS_A_DOSSIER), paper.source(), paper.texts(),
                paper.contents(number), revisions);
    }

    static String dossier(long number) {
        return "invented-" + number;
    }
}
