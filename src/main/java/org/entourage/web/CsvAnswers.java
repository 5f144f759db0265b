package org.entourage.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.Csv;

/// Gives any answer as CSV to whoever asks for it: `format=csv` in the address, or `Accept: text/csv`.
@Configuration(proxyBeanMethods = false)
class CsvAnswers implements WebMvcConfigurer {

    static final String CSV = "text/csv";

    private final JsonMapper json;

    CsvAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.favorParameter(true).parameterName("format").mediaType("json", MediaType.APPLICATION_JSON)
                .mediaType("csv", MediaType.valueOf(CSV));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new Converter());
    }

    private final class Converter extends WriteOnlyConverter<Answer> {

        Converter() {
            super(Answer.class, MediaType.valueOf(CSV));
        }

        @Override
        protected void writeInternal(Answer answer, HttpOutputMessage output) throws IOException {
            Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
            Csv.write(answer, json, writer);
            writer.flush();
        }
    }
}
