package org.entourage.cli;

import java.util.Map;
import java.util.Set;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

import org.entourage.question.Questions;

/// The command line: reads the arguments, runs the command, gives the exit code.
public final class CommandLineInterface {

    /// What [#run] gives when the application goes on serving.
    public static final int SERVING = -1;

    private static final int WIDTH = 110;

    /// Questions that do not stand among the others in the list of commands.
    private static final Set<String> ELSEWHERE = Set.of("find", "report", "history");

    private CommandLineInterface() {}

    /// Starts the application.
    @FunctionalInterface
    public interface Starter {

        /// Starts it.
        ///
        /// @param web      with pages and API, or without
        /// @param settings that hold whatever the user's environment says
        ConfigurableApplicationContext start(WebApplicationType web, Map<String, Object> settings);
    }

    /// Runs a command.
    ///
    /// @return 0 done, 1 refused, 2 not understood, 3 not found, 4 no graph, 130 stopped; or [#SERVING]
    public static int run(String[] arguments, Starter starter) {
        return line(new RootCommand(starter)).execute(arguments);
    }

    /// All commands, below the one without a name.
    static CommandLine line(RootCommand root) {
        CommandLine line = new CommandLine(root);
        line.addSubcommand(new TutorialCommand(root));
        line.addSubcommand(new LoadCommand(root));
        line.addSubcommand(new AttachCommand(root));
        line.addSubcommand(new DetachCommand(root));
        line.addSubcommand(new WithdrawCommand(root));
        line.addSubcommand(new PurgeCommand(root));
        line.addSubcommand(new IngestCommand(root));
        line.addSubcommand(new NewCommand(root));
        line.addSubcommand(new LocateCommand());
        line.addSubcommand(new CheckCommand(root));
        line.addSubcommand(new SchemaCommand());
        line.addSubcommand(new QuestionCommand(root, Questions.of("find")).spec());
        line.addSubcommand(new GenerateCommand(root));
        Questions.ALL.stream().filter(question -> !ELSEWHERE.contains(question.word()))
                .forEach(question -> line.addSubcommand(new QuestionCommand(root, question).spec()));
        line.addSubcommand(new ReportCommand(root, Questions.of("report")).spec());
        line.addSubcommand(new AskCommand(root));
        line.addSubcommand(new QueryCommand());
        line.addSubcommand(new VerifyCommand(root));
        line.addSubcommand(new RebuildCommand(root));
        line.addSubcommand(new BackupCommand(root));
        line.addSubcommand(new RestoreCommand(root));
        line.addSubcommand(new QuestionCommand(root, Questions.of("history")).spec());
        line.setUsageHelpWidth(WIDTH);
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler((exception, _) -> {
            exception.getCommandLine().getErr().println(exception.getMessage());
            exception.getCommandLine().getErr()
                    .println("Try: ./entourage " + (exception.getCommandLine().getParent() == null
                            ? ""
                            : exception.getCommandLine().getCommandName() + " ") + "--help");
            return CommandLine.ExitCode.USAGE;
        });
        return line;
    }
}
