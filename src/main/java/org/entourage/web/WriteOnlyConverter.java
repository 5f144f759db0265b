package org.entourage.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Writes answers in a form of text in which none is read.
abstract class WriteOnlyConverter<T> extends AbstractHttpMessageConverter<T> {

    private final Class<T> written;

    WriteOnlyConverter(Class<T> written, MediaType... forms) {
        super(UTF_8, forms);
        this.written = written;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return written.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("this form is only written", input);
    }
}
