package org.entourage.question.supporters;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ThroughRow;

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
