package org.entourage.cli;

import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// Prints answers as the JSON that the API gives.
final class Json {

    private Json() {}

    static String of(ConfigurableApplicationContext context, Object answer) {
        return context.getBean(JsonMapper.class).writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }
}
