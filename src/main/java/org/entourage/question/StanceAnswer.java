package org.entourage.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Who stands on a side of somebody, whichever side it is.
interface StanceAnswer extends Answer {

    @Override
    List<? extends StanceRow> rows();

    /// Who stands there through an organisation; null if it was not asked for.
    @Nullable
    List<ThroughRow> through();

    @Override
    Page page();
}
