package org.entourage.dossier;

import java.util.List;
import java.util.stream.Collectors;

/// A file that was refused, with all its problems. Nothing of it was written.
public final class DossierException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /// A refusal for these reasons, in the order of the file.
    public DossierException(List<Problem> problems) {
        super(Problems.told(problems).stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(Problems.told(problems));
    }

    /// What is wrong, in the order of the file; at least one. Of very many the first, see [Problems].
    public List<Problem> problems() {
        return problems;
    }
}
