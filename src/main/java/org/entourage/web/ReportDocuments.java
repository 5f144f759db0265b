package org.entourage.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.entourage.question.ReportAnswer;
import org.entourage.question.ReportHtml;
import org.entourage.question.ReportMarkdown;

/// Gives a report as a document to whoever asks for it: `format=md` or `format=html` in the address, or by `Accept`.
@Configuration(proxyBeanMethods = false)
class ReportDocuments implements WebMvcConfigurer {

    static final String MARKDOWN = "text/markdown";

    /// Lets in nothing but the style of the document itself.
    static final String POLICY = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; "
            .formatted(sha256(ReportHtml.STYLE)) + "frame-ancestors 'none'";

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.mediaType("md", MediaType.valueOf(MARKDOWN)).mediaType("html", MediaType.TEXT_HTML);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new Converter());
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Converter extends AbstractHttpMessageConverter<ReportAnswer> {

        Converter() {
            super(StandardCharsets.UTF_8, MediaType.valueOf(MARKDOWN), MediaType.TEXT_HTML);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return ReportAnswer.class.isAssignableFrom(type);
        }

        @Override
        public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType media) {
            return false;
        }

        @Override
        protected ReportAnswer readInternal(Class<? extends ReportAnswer> type, HttpInputMessage input) {
            throw new HttpMessageNotReadableException("a report is not read", input);
        }

        @Override
        protected void writeInternal(ReportAnswer report, HttpOutputMessage output) throws IOException {
            MediaType type = output.getHeaders().getContentType();
            String document = MediaType.TEXT_HTML.isCompatibleWith(type)
                    ? ReportHtml.linked(report)
                    : ReportMarkdown.of(report);
            output.getBody().write(document.getBytes(StandardCharsets.UTF_8));
            output.getBody().flush();
        }
    }
}
