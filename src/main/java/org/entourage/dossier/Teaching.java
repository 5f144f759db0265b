package org.entourage.dossier;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.entourage.claim.Certainty;
import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;

/// What the comments at the top of a new dossier teach.
final class Teaching {

    private static final String SHARING = """
            # It holds the sentences of the text. Before you pass it on, take them out, unless the text is yours.
            """;

    private Teaching() {}

    /// Comments, from the line that tells an editor of the schema.
    ///
    /// @param files  how the commands name dossier and text
    /// @param quotes whether the file holds sentences of its text
    static String of(String files, Skeleton.Quotes quotes, Vocabulary vocabulary) {
        return """
                # yaml-language-server: $schema=dossier-1.schema.json
                #
                # A dossier to fill in. What stands behind # is for you, and is not read.
                %s#
                # 1. Name under "entities" whoever and whatever the text speaks of.
                # 2. Give each sentence its claims, in place of the []:
                #
                #     claims:
                #       - key: ann-funded-club        # a name of your own; keep it when you change the claim
                #         subject: ann-other          # of "entities", like object and speaker
                #         relation: funded
                #         object: the-club            # or a value: {name: …}, {number: 52}, {text: …}
                #         certainty: alleged          # how sure its speaker is; stated, if you leave it out
                #         saidBy: [{speaker: bob-other, verb: says}]    # leave it out for the author's own voice
                #         when: 2018-03               # 2018, 2018-03-02, 2011/2013, ../2012
                #         passages: [p2s1]            # sentences that it takes beside this one
                #
                #    or write, in place of "claims: []", why it makes none:
                #
                #     no-claim: leads over to what follows
                #
                # 3. See how far you are:  ./entourage check --watch %2$s
                # 4. Load it:              ./entourage load %2$s
                # 5. Ask:                  ./entourage supporters --of "The Club"
                #
                # polarity: affirmed, if you leave it out; denied, where the speaker says that it is not so
                # certainty: %3$s
                #
                # Relations, by family; src/main/resources/vocabulary.yaml says when to use which:
                %4$s
                """.formatted(quotes == Skeleton.Quotes.SHOWN ? SHARING : "", CommentLines.visible(files),
                Arrays.stream(Certainty.values()).map(Certainty::word).collect(Collectors.joining(", ")),
                relations(vocabulary));
    }

    private static String relations(Vocabulary vocabulary) {
        StringBuilder lines = new StringBuilder();
        for (Relation.Family family : Relation.Family.values()) {
            String names = vocabulary.relations().stream().filter(relation -> relation.family() == family)
                    .map(Relation::name).collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                lines.append(CommentLines.of("", "%s: %s".formatted(family.word(), names)));
            }
        }
        return lines.toString();
    }
}
