package org.entourage.graph.bulk;

/// What a bulk load was to write cannot be: something of it is missing, or is there twice. The caller takes the load back.
public final class BulkRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BulkRefusedException(String problem) {
        super(problem);
    }
}
