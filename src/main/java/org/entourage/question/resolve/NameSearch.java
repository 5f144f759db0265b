package org.entourage.question.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

import org.entourage.claim.EntityKind;
import org.entourage.claim.FoldedName;
import org.entourage.graph.record.Entities;
import org.entourage.graph.record.EntityNode;
import org.entourage.graph.session.Cypher;
import org.entourage.name.LooseName;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.look.QueryParameters;

/// Finds names, and looks no further than the rows that are shown need: names that begin with the text come in their order
/// from an index; only if these do not suffice, names with words that do, and names that may be meant. See `cypher/queries/find.cypher` and
/// `find-words.cypher`.
@Component
public class NameSearch {

    /// More names than anybody reads; a text that so many fit only by their words says little.
    private static final int MOST_BY_WORDS = 20_000;

    private static final int AT_ONCE = 64;
    private static final int FASTER = 4;

    private static final int MOST_NEAR = 5;

    private final Cypher cypher;
    private final Entities entities;

    NameSearch(Cypher cypher, Entities entities) {
        this.cypher = cypher;
        this.entities = entities;
    }

    /// The names that fit, one for each entity, in the order of rows.
    ///
    /// @param names  as many as were asked for, or all
    /// @param total  how many fit in all; null if not all were looked at
    /// @param looked number of names that were looked at for their words, if there may be more; else 0
    public record Outcome(List<NameMatch> names, @Nullable Long total, int looked) {

        /// Whether these are all that fit.
        public boolean holdsAll() {
            return total != null && total == names.size();
        }
    }

    /// The first names that fit a text, inside the caller's transaction.
    ///
    /// @param most how many are wanted
    public Outcome first(String text, Set<EntityKind> kinds, int most, Filters filters) {
        Map<String, Object> parameters = parameters(text, kinds, filters);
        String folded = FoldedName.of(text);
        for (int atOnce = most + AT_ONCE;; atOnce *= FASTER) {
            parameters.put("most", atOnce);
            List<Record> rows = cypher.rows("queries/find.cypher", parameters);
            List<NameMatch> begun = NameMatch.best(certain(rows, atOnce).stream()
                    .map(row -> NameMatch.byBeginning(row, folded)).toList());
            if (begun.size() >= most) {
                return new Outcome(begun.subList(0, most), null, 0);
            }
            if (count(rows, true) < atOnce && count(rows, false) < atOnce) {
                return byWords(begun, folded, most, parameters);
            }
        }
    }

    /// What both kinds of names were read up to: beyond the end of one that was cut, a name of it may be missing.
    private static List<Record> certain(List<Record> rows, int atOnce) {
        List<Record> certain = new ArrayList<>(rows);
        for (boolean ours : List.of(true, false)) {
            if (count(rows, ours) >= atOnce) {
                Record last = rows.stream().filter(row -> isName(row, ours)).reduce((_, later) -> later).orElseThrow();
                certain.removeIf(row -> !row.get("folded").isNull() && key(row).compareTo(key(last)) >= 0);
            }
        }
        return certain;
    }

    private static long count(List<Record> rows, boolean ours) {
        return rows.stream().filter(row -> isName(row, ours)).count();
    }

    private static boolean isName(Record row, boolean ours) {
        return !row.get("folded").isNull() && row.get("claim").isNull() == ours;
    }

    private static Key key(Record row) {
        return new Key(row.get("folded").asString(), row.get("entity").asString());
    }

    private record Key(String folded, String entity) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::folded).thenComparing(Key::entity);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private Outcome byWords(List<NameMatch> begun, String folded, int most, Map<String, Object> parameters) {
        List<NameMatch> all = new ArrayList<>(begun);
        LooseName loose = LooseName.of(folded);
        int looked = Math.max(
                add(NameFit.WORDS, NameFit.query(folded), name -> NameFit.byWords(folded, name), parameters, all),
                add(NameFit.LOOSE, loose.query(), loose::fits, parameters, all));
        List<NameMatch> best = NameMatch.best(all);
        boolean cut = looked >= MOST_BY_WORDS;
        return new Outcome(best.subList(0, Math.min(most, best.size())), cut ? null : (long) best.size(),
                cut ? looked : 0);
    }

    /// @return how many names were looked at
    private int add(NameFit fit, String query, Predicate<String> fits, Map<String, Object> parameters,
            List<NameMatch> to) {
        if (query.isEmpty()) {
            return 0;
        }
        parameters.put("words", query);
        parameters.put("most", MOST_BY_WORDS);
        List<Record> rows = cypher.rows("queries/find-words.cypher", parameters);
        rows.stream().filter(row -> fits.test(row.get("folded").asString())).map(row -> NameMatch.of(row, fit))
                .forEach(to::add);
        return rows.stream().findFirst().map(row -> row.get("looked").asInt()).orElse(0);
    }

    /// The entities of names, by id.
    public Map<String, EntityRef> entities(List<NameMatch> names) {
        return entities.findAllByIdInOrderById(names.stream().map(NameMatch::entity).toList()).stream()
                .map(EntityNode::toEntity).map(EntityRef::of)
                .collect(Collectors.toMap(EntityRef::id, Function.identity()));
    }

    /// Those who may be meant by a name that nobody bears, inside the caller's transaction.
    List<EntityRef> near(String text, Filters filters) {
        if (text.isBlank()) {
            return List.of();
        }
        List<NameMatch> names = first(text.strip(), Set.of(), MOST_NEAR, filters).names();
        Map<String, EntityRef> found = entities(names);
        return names.stream().map(name -> Objects.requireNonNull(found.get(name.entity()))).toList();
    }

    private static Map<String, Object> parameters(String text, Set<EntityKind> kinds, Filters filters) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", text);
        parameters.put("folded", FoldedName.of(text));
        parameters.put("kinds", kinds.isEmpty() ? Values.NULL : kinds.stream().map(EntityKind::label).toList());
        parameters.put("knownOn", QueryParameters.knownOn(filters));
        return parameters;
    }
}
