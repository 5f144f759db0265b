package org.entourage.document;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The documents of the data folder.
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    @Bean
    Documents documents(@Value("${entourage.data:data}") Path data) {
        return Documents.in(data);
    }
}
