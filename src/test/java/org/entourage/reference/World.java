package org.entourage.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.entourage.reference.NaiveClaim.Cited;
import org.entourage.reference.NaiveClaim.Content;

/// All that a graph knows, as lists: entities, sources, texts, and every revision of every claim.
final class World {

    final Map<String, Thing> entities = new TreeMap<>();
    final Map<String, Source> sources = new TreeMap<>();
    /// The source of each text.
    final Map<String, String> texts = new TreeMap<>();
    /// Words of the texts that are attached.
    final Map<String, String> attached = new HashMap<>();
    final List<NaiveClaim> revisions = new ArrayList<>();
    /// Number of sources of the graph, which may hold more than this world, and the latest day of publication.
    int sourcesOfGraph;
    @Nullable
    String upTo;
    /// Passages for which a dossier says why they make no claim, with the reason, by dossier.
    final Map<String, Map<Cited, String>> reasons = new LinkedHashMap<>();

    /// An entity.
    record Thing(String id, String kind, String name, boolean unnamed, @Nullable String type) {}

    /// A source.
    record Source(String id, String title, List<String> authors, @Nullable String publisher,
            @Nullable String republisher, @Nullable String published, List<String> basedOn, String reliability,
            @Nullable String url) {}

    /// Loads a dossier: revisions for what is new or says something else, an end for what is no longer there.
    ///
    /// @param load number of the load, greater than those before
    void load(Map<String, Object> dossier, int load) {
        DossierMap read = new DossierMap(dossier);
        read.entities().forEach(entity -> entities.put(entity.id(), entity));
        read.sources().forEach(source -> sources.put(source.id(), source));
        texts.putAll(read.texts());
        reasons.put(read.id(), read.reasons());
        Map<String, Content> claims = read.claims();
        Set<String> standing = new HashSet<>();
        for (int i = 0; i < revisions.size(); i++) {
            NaiveClaim said = revisions.get(i);
            boolean mine = said.id().startsWith(read.id() + "/") && said.ended() == Integer.MAX_VALUE;
            if (mine && said.what().equals(claims.get(said.id()))) {
                standing.add(said.id());
            } else if (mine) {
                revisions.set(i, new NaiveClaim(said.id(), said.revision(), said.recorded(), load, said.what()));
            }
        }
        claims.forEach((id, content) -> {
            if (!standing.contains(id)) {
                int before = (int) revisions.stream().filter(said -> said.id().equals(id)).count();
                revisions.add(new NaiveClaim(id, before + 1, load, Integer.MAX_VALUE, content));
            }
        });
    }

    void countSources(World graph) {
        sourcesOfGraph = graph.sources.size();
        upTo = graph.sources.values().stream().map(Source::published).filter(day -> day != null).max(String::compareTo)
                .orElse(null);
    }

    /// The source that a claim's passages lie in.
    Source source(NaiveClaim said) {
        return source(said.what().passages().getFirst().text());
    }

    private Source source(String text) {
        return get(sources, get(texts, text));
    }

    Thing entity(String id) {
        return get(entities, id);
    }

    private static <T> T get(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("nothing has the id " + id);
        }
        return found;
    }
}
