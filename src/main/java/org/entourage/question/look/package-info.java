/// How claims are found, judged by the filters, counted and cited, for every question. Uses `answer`, which it fills;
/// only this package and the questions themselves query the graph for claims.
@NullMarked
package org.entourage.question.look;

import org.jspecify.annotations.NullMarked;
