package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.edit.verify.Verified;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.record.Digests;

/// `./entourage verify`.
@Command(name = "verify", mixinStandardHelpOptions = true, description = {
    "Examines the whole graph: every claim against the digest of what was recorded, every passage against its text, every "
            + "edge against its claims, every text against the document that it names, if that is here.",
    "Names what somebody changed or deleted by hand, in Neo4j Browser for example, and says what to do. Changes nothing.",
    "Exit code 0: sound; 1: something was found."})
final class VerifyCommand implements Callable<Integer> {

    private final RootCommand root;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VerifyCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Progress progress = new Progress(spec.commandLine().getErr(), Progress.VERIFY);
                ConfigurableApplicationContext context = root.open()) {
            progress.done("graph");
            Verified verified = context.getBean(Verify.class).verify(progress);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, verified));
            } else {
                print(out, verified);
            }
            return verified.sound() ? 0 : Failures.REFUSED;
        }
    }

    private static void print(PrintWriter out, Verified verified) {
        verified.findings().forEach(finding -> out.println(CommandText.visible(finding.toString())));
        long more = verified.number() - verified.findings().size();
        if (more > 0) {
            out.println("and %d more".formatted(more));
        }
        out.println(verified.sound()
                ? "Sound: every claim, passage, text and edge is as it must be."
                : "Not sound: %s.".formatted(verified.number() == 1
                        ? "1 finding"
                        : verified.number() + " findings"));
        verified.documents().inWords().forEach(line -> out.println(CommandText.visible(line)));
        digests(out, verified.digests());
    }

    /// What two graphs are compared by.
    static void digests(PrintWriter out, Digests digests) {
        out.println("Claims, as recorded  " + digests.record());
        out.println("Claims, as they say  " + digests.content());
        out.println("Edges                " + digests.edges());
    }
}
