package org.entourage.question.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.question.Questions;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.history.History;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.QuestionResolver;
import org.entourage.question.resolve.SourceResolver;
import org.entourage.question.resolve.UnknownNameException;

/// Whom the names of a line name: entities; for some questions a source or a claim.
@Component
class AskNameResolver {

    private final QuestionResolver resolver;
    private final SourceResolver sources;
    private final History history;

    AskNameResolver(QuestionResolver resolver, SourceResolver sources, History history) {
        this.resolver = resolver;
        this.sources = sources;
        this.history = history;
    }

    /// Those who may be meant by a name that nobody bears.
    List<EntityRef> near(String text) {
        return resolver.near(text, Filters.EVERYTHING);
    }

    /// For one line, inside one transaction: its readings share most of their names.
    Memory memory() {
        return new Memory();
    }

    /// What is known so far of the names of one line.
    final class Memory {

        private final Map<String, Optional<ResolvedName>> asked = new HashMap<>();
        private final Set<String> known = new LinkedHashSet<>();
        private @Nullable GoneException gone;

        /// A reading with whom its names name; empty if one of them is nobody's.
        Optional<AskResolvedReading> known(AskGrammar.Reading reading) {
            Map<String, List<ResolvedName>> names = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> entry : reading.names().entrySet()) {
                List<ResolvedName> named = new ArrayList<>();
                for (String text : entry.getValue()) {
                    one(reading, entry.getKey(), text).ifPresent(named::add);
                }
                if (named.size() < entry.getValue().size()) {
                    return Optional.empty();
                }
                names.put(entry.getKey(), named);
            }
            return Optional.of(new AskResolvedReading(reading, names));
        }

        boolean isKnown(String text) {
            return known.contains(text);
        }

        /// @throws GoneException if something that the line names was there and was purged
        void throwIfGone() {
            if (gone != null) {
                throw gone;
            }
        }

        private Optional<ResolvedName> one(AskGrammar.Reading reading, String parameter, String text) {
            Filters filters = FilterWords.read(reading.words(), Filters.EVERYTHING);
            Optional<ResolvedName> found = switch (Questions.of(reading.question()).parameter(parameter).kind()) {
                case BEGINNING -> Optional.of(as(parameter, text));
                case SOURCE -> source(parameter, text, filters);
                case CLAIM -> claim(parameter, text);
                case SOURCE_OR_NAME -> source(parameter, text, filters).or(() -> entity(parameter, text, filters));
                default -> entity(parameter, text, filters);
            };
            found.ifPresent(_ -> known.add(text));
            return found;
        }

        /// As it stands, without quotes around it, or without its article.
        private Optional<ResolvedName> entity(String parameter, String text, Filters filters) {
            return asked.computeIfAbsent("%s\n%s\n%s".formatted(parameter, QueryParameters.knownOn(filters), text),
                    _ -> {
                        String bare = text.replaceAll("^[\"“”'‘’]+|[\"“”'‘’,]+$", "");
                        for (String name : List.of(text, bare, bare.replaceFirst("(?i)^(the|an?) ", ""))) {
                            Optional<ResolvedName> found = found(() -> resolver.find(parameter, name, filters));
                            if (found.isPresent()) {
                                return found;
                            }
                        }
                        return Optional.empty();
                    });
        }

        private Optional<ResolvedName> source(String parameter, String text, Filters filters) {
            return found(() -> Optional.of(as(parameter, sources.get(text, filters).id())));
        }

        private Optional<ResolvedName> claim(String parameter, String text) {
            return found(() -> {
                history.of(text);
                return Optional.of(as(parameter, text));
            });
        }

        private Optional<ResolvedName> found(Supplier<Optional<ResolvedName>> search) {
            try {
                return search.get();
            } catch (UnknownNameException e) {
                return Optional.empty();
            } catch (GoneException e) {
                gone = e;
                return Optional.empty();
            }
        }
    }

    private static ResolvedName as(String parameter, String text) {
        return new ResolvedName(parameter, text, null, List.of());
    }
}
