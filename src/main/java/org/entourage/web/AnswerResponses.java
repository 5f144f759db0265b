package org.entourage.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import org.entourage.question.answer.Answer;

/// Sends answers.
final class AnswerResponses {

    private AnswerResponses() {}

    /// Several entities bear a name: the caller picks one, as of several choices.
    static <T extends Answer> ResponseEntity<T> with(T answer) {
        return ResponseEntity.status(answer.question().isOpen() ? HttpStatus.MULTIPLE_CHOICES : HttpStatus.OK)
                .body(answer);
    }
}
