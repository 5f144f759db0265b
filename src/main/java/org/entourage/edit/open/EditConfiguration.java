package org.entourage.edit.open;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.entourage.claim.Vocabulary;
import org.entourage.dossier.VocabularyReader;

/// The vocabulary that every dossier may use, read from the file that ships with the application.
@Configuration(proxyBeanMethods = false)
class EditConfiguration {

    @Bean
    Vocabulary vocabulary() {
        return VocabularyReader.shipped();
    }
}
