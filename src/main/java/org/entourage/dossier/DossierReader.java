package org.entourage.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Passage;
import org.entourage.claim.Relation;
import org.entourage.claim.Slug;
import org.entourage.claim.Source;
import org.entourage.claim.Vocabulary;

/// Reads a dossier file. Checks everything that the file itself can tell; whether its passages stand in their texts,
/// and whether its entities fit the graph, is told later.
public final class DossierReader {

    /// Largest file that is read, in bytes.
    public static final int LARGEST = YamlFile.LARGEST;

    /// Most claims of one dossier. With [#LARGEST] and the limits of [YamlLimits] it sees to it that whatever is read
    /// is read within 1 GB of heap.
    static final int MOST_CLAIMS = 100_000;

    private final YamlFile file;
    private final Vocabulary common;
    private final Map<ClaimId, Place> places = new HashMap<>();
    private final Map<Passage, Place> cited = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Place> things = new HashMap<>();

    private DossierReader(YamlFile file, Vocabulary common) {
        this.file = file;
        this.common = common;
    }

    /// Reads a dossier.
    ///
    /// @param name   name of the file, for messages
    /// @param bytes  its content
    /// @param common the vocabulary that every dossier may use
    /// @throws DossierException with all problems, in the order of the file
    public static Dossier read(String name, byte[] bytes, Vocabulary common) {
        YamlFile file = new YamlFile(name);
        Fields top = file.top(bytes);
        Dossier dossier = top == null || hasTooMany(file, top) ? null : new DossierReader(file, common).dossier(top);
        if (dossier == null || !file.problems().isEmpty()) {
            throw new DossierException(file.problems());
        }
        return dossier;
    }

    private static boolean hasTooMany(YamlFile file, Fields top) {
        Optional<YamlNode.Keys> tooMany = claimsOf(top).skip(MOST_CLAIMS).findFirst();
        tooMany.ifPresent(claim -> file.report(file.place(claim, ""), "more than %d claims".formatted(MOST_CLAIMS),
                "at most so many", "split it into several dossiers"));
        return tooMany.isPresent();
    }

    private @Nullable Dossier dossier(Fields top) {
        top.requiredAs("entourage", "1, the version of the format", word -> word.equals("1") ? word : null);
        String id = top.requiredAs("dossier", Slug.EXPECTED, word -> Slug.fits(word) ? word : null);
        Integer version = top.requiredAs("version", "a whole number from 1 on", DossierReader::positive);
        String title = top.text("title");
        Boolean fictional = top.parsed("fictional", "true or false", VocabularyReader::truth);
        String recordedBy = top.required("recordedBy", "who wrote the claims down");
        String method = top.required("method", "how: read by hand, the name of an importer");
        List<Relation> relations = VocabularyReader.added(top, common, notes::add);
        EntityReader entities = new EntityReader(things);
        entities.read(top);
        SourceReader sources = new SourceReader(entities.ids(), entities.usedSources(),
                entities.usedTextIds(), things);
        sources.read(top);
        Map<String, Source.Text> texts = new HashMap<>(entities.usedTexts());
        texts.putAll(sources.texts());
        PassageReader passages = new PassageReader(texts, sources.textIds(), cited);
        List<NamedPassage> named = passages.named(top);
        ClaimReader reader = new ClaimReader(
                new ClaimReader.Known(id == null ? "unknown" : id, common.with(relations), entities.all(),
                        entities.ids(), texts, byName(named), top.keysOf("passages"), keys(top)),
                passages, recordedBy == null ? "" : recordedBy, method == null ? "" : method);
        List<Claim> claims = claims(top, named, reader);
        Map<Passage, String> noClaims = noClaims(named, claims);
        top.close();
        return id == null || version == null
                ? null
                : new Dossier(file.name(), id, version, title, fictional != null && fictional, relations,
                        entities.own(), entities.used(),
                        sources.sources(), List.copyOf(sources.texts().values()), claims, noClaims, places, cited,
                        notes, things);
    }

    static @Nullable Integer positive(String word) {
        return word.matches("[1-9]\\d{0,8}") ? Integer.valueOf(word) : null;
    }

    private static Map<String, Passage> byName(List<NamedPassage> named) {
        Map<String, Passage> passages = new HashMap<>();
        for (NamedPassage each : named) {
            if (each.passage() != null) {
                passages.put(each.name(), each.passage());
            }
        }
        return passages;
    }

    /// The keys of all claims, so that a claim may speak of one that stands further down.
    private static Set<String> keys(Fields top) {
        return claimsOf(top).flatMap(claim -> claim.of("key")).filter(YamlNode.Word.class::isInstance)
                .map(key -> ((YamlNode.Word) key).text()).collect(Collectors.toSet());
    }

    /// All claims as they stand in the file.
    private static Stream<YamlNode.Keys> claimsOf(Fields top) {
        return Stream.concat(top.mappingsOf("passages").flatMap(passage -> passage.of("claims"))
                .flatMap(YamlNode::mappings), top.itemsOf("claims"));
    }

    /// The claims that stand with their passage, then those that stand by themselves.
    private List<Claim> claims(Fields top, List<NamedPassage> named, ClaimReader reader) {
        List<Claim> claims = new ArrayList<>();
        for (NamedPassage passage : named) {
            passage.claims().stream().map(Fields.Unread::fields)
                    .forEach(fields -> add(claims, reader.claim(fields, passage), fields));
        }
        top.each("claims").forEach(fields -> add(claims, reader.claim(fields, null), fields));
        return claims;
    }

    private void add(List<Claim> claims, @Nullable Claim claim, Fields fields) {
        fields.close();
        if (claim != null) {
            places.put(claim.id(), fields.place());
            claims.add(claim);
        }
    }

    /// Why some passages make no claim. One that a claim cites makes one.
    private Map<Passage, String> noClaims(List<NamedPassage> named, List<Claim> claims) {
        Map<Passage, ClaimId> claimed = new HashMap<>();
        claims.forEach(claim -> claim.passages().forEach(passage -> claimed.putIfAbsent(passage, claim.id())));
        Map<Passage, String> reasons = new LinkedHashMap<>();
        for (NamedPassage each : named) {
            Passage passage = each.passage();
            String reason = each.noClaim();
            if (passage == null || reason == null) {
                continue;
            }
            ClaimId claim = claimed.get(passage);
            if (claim == null) {
                reasons.put(passage, reason);
            } else {
                file.report(each.says(), Shown.quoted(reason), "a passage that no claim cites",
                        "claim \"%s\" does: leave the one or the other out".formatted(claim.key()));
            }
        }
        return reasons;
    }
}
