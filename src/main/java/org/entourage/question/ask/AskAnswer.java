package org.entourage.question.ask;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;

/// What a line of plain English was taken for, and the answer to that.
///
/// @param line    as it was asked
/// @param inWords how it was understood, or why it was not
/// @param asked   the questions that it can be; one if it was answered, several if the user must pick, none if it was
///                not understood
/// @param unknown names in it that nobody in the graph bears; empty unless that is why it was not understood
/// @param forms   the nearest forms that are known; empty unless it was not understood
/// @param answer  of the question, or those who bear a name that is several people's; null unless there is one question
public record AskAnswer(String line, String inWords, List<Taken> asked, List<String> unknown, List<String> forms,
        @Nullable Answer answer) {

    public AskAnswer {
        asked = List.copyOf(asked);
        unknown = List.copyOf(unknown);
        forms = List.copyOf(forms);
    }

    /// A question that the line can be.
    ///
    /// @param question   its word
    /// @param parameters with which it is asked, by name
    /// @param inWords    the question with whom its names name
    /// @param command    that asks the same
    /// @param address    that answers the same
    public record Taken(String question, Map<String, String> parameters, String inWords, String command,
            String address) {

        public Taken {
            parameters = Map.copyOf(parameters);
        }
    }
}
