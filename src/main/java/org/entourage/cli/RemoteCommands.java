package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

import org.entourage.client.CommandServer;
import org.entourage.client.Reply;
import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.server.Server;

/// Runs commands that ask for other processes while the application serves the graph of a data folder: the same commands,
/// on the graph that is open, so that they print the same. Where the graph is on a server that settings name, commands
/// have their own settings, and go there by themselves.
@Component
@ConditionalOnWebApplication
final class RemoteCommands implements SmartLifecycle, CommandServer.Commands {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteCommands.class);

    private final ConfigurableApplicationContext application;
    private final Server server;
    private final GraphSettings settings;
    private final boolean warm;
    private @Nullable CommandServer running;

    RemoteCommands(ConfigurableApplicationContext application, Server server, GraphSettings settings,
            @Value("${entourage.warm:true}") boolean warm) {
        this.application = application;
        this.server = server;
        this.settings = settings;
        this.warm = warm;
    }

    /// The first command must not wait until all commands are looked at.
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (warm && isRunning()) {
            Thread.ofPlatform().daemon().name("warm-up of commands")
                    .start(() -> run(List.of("--help"), false));
        }
    }

    @Override
    public synchronized void start() {
        if (server.isOwn()) {
            try {
                running = new CommandServer(settings.data(), this);
            } catch (IOException e) {
                // commands then go the long way, which always works
                LOG.debug("No commands are taken from other processes", e);
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                LOG.debug("The address for commands was not withdrawn", e);
            }
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    @Override
    public boolean canRun(List<String> arguments) {
        CommandLine line = line();
        try {
            CommandLine.ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
            return parsed.asCommandLineList().stream()
                    .anyMatch(each -> each.getCommand() instanceof ReadOnlyCommand || each.isUsageHelpRequested()
                            || each.isVersionHelpRequested());
        } catch (ParameterException e) {
            // what is wrong with a question is told here too
            return e.getCommandLine().getCommand() instanceof ReadOnlyCommand;
        }
    }

    @Override
    public Reply run(List<String> arguments, boolean terminal) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = line();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal ? Ansi.ON : Ansi.OFF));
        int exit = line.execute(arguments.toArray(String[]::new));
        return new Reply(exit, out.toString(), err.toString());
    }

    private CommandLine line() {
        CommandLine line = CommandLineInterface.line(new RootCommand(application));
        // a file of arguments is the user's, in a folder that is not this process's
        line.setExpandAtFiles(false);
        return line;
    }
}
