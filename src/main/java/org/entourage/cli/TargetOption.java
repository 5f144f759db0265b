package org.entourage.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.entourage.graph.record.Target;

/// What is withdrawn or purged: exactly one.
final class TargetOption {

    @Option(names = "--claim", required = true, paramLabel = "ID", description = "A claim: dossier/key.")
    private @Nullable String claim;

    @Option(names = "--dossier", required = true, paramLabel = "ID", description = "A dossier, with all its claims.")
    private @Nullable String dossier;

    @Option(names = "--source", required = true, paramLabel = "ID", description = "A source, with all claims that cite it.")
    private @Nullable String source;

    Target target() {
        if (claim != null) {
            return new Target.OfClaim(claim);
        }
        return dossier != null ? new Target.OfDossier(dossier) : new Target.OfSource(String.valueOf(source));
    }
}
