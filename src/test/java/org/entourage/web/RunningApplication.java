package org.entourage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

import org.entourage.Entourage;

/// A test of the application as a person starts it: on a new data folder with the sample in it, at a free port. It is
/// started once for all tests of this room.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Entourage.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RunningApplication.OnANewFolder.class)
@interface RunningApplication {

    /// Gives the application a data folder that it makes by itself.
    final class OnANewFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test",
                    Map.of("entourage.data", folder().toString())));
        }

        static Path folder() {
            try {
                return Files.createTempDirectory("entourage").resolve("data");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
