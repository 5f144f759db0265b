package org.entourage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.entourage.cli.CommandLineInterface;
import org.entourage.cli.CommandLineInterface.Starter;
import org.entourage.cli.FreePort;
import org.entourage.graph.server.CarrierThreads;

/// A sourced knowledge graph of people, organisations and places.
@SpringBootApplication
public class Entourage {

    /// Runs a command; without one, serves pages and API until it is stopped.
    ///
    /// @param arguments as `./entourage --help` explains them
    public static void main(String[] arguments) {
        CarrierThreads.provide();
        Starter starter = (web, settings) -> {
            SpringApplication application = new SpringApplication(Entourage.class);
            application.setWebApplicationType(web);
            if (web == WebApplicationType.SERVLET) {
                application.addListeners(new FreePort());
            }
            return application.run(settings.entrySet().stream()
                    .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue())).toArray(String[]::new));
        };
        int exit = CommandLineInterface.run(arguments, starter);
        if (exit != CommandLineInterface.SERVING) {
            System.exit(exit);
        }
    }
}
