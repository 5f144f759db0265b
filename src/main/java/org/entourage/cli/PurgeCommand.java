package org.entourage.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.edit.purge.Purge;
import org.entourage.edit.purge.Purged;
import org.entourage.graph.record.Target;

/// `./entourage purge`.
@Command(name = "purge", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Removes the content of a claim, a dossier or a whole source for good: for a court order, or to erase personal data.",
    "Every revision goes, and what nothing else needs: passages, quotes, texts and their copies, entities. Id, time and "
            + "reason are left, so let the reason name nobody. A dossier that has a purged claim still is loaded without it.",
    "Old backups, exports, saved reports, transaction logs and freed records of the store may keep what is purged: docs/changes.md says what to do."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage purge --claim lantern/gave --reason 'court order 12/34' --plan   what goes",
        "  ./entourage purge --claim lantern/gave --reason 'court order 12/34'          the same, once you said yes",
        "  ./entourage withdraw …                                                       takes back, and deletes nothing"})
final class PurgeCommand implements Callable<Integer> {

    private final RootCommand root;

    @ArgGroup(multiplicity = "1")
    private TargetOption target = new TargetOption();

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why. It stays.")
    private String reason = "";

    @Option(names = "--plan", description = "Say what it would do, and do nothing.")
    private boolean plan;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PurgeCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Target what = target.target();
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext context = root.open()) {
            Purge purge = context.getBean(Purge.class);
            if (plan) {
                tell(out, context, "Plan: purge %s.".formatted(what.inWords()), purge.plan(what, reason));
                return 0;
            }
            if (!yes && !agreed(what, purge.plan(what, reason))) {
                spec.commandLine().getErr().println("Nothing was purged.");
                return Failures.REFUSED;
            }
            tell(out, context, "Purged %s.".formatted(what.inWords()), purge.purge(what, reason));
        }
        return 0;
    }

    private void tell(PrintWriter out, ConfigurableApplicationContext context, String heading, Purged purged) {
        if (json) {
            out.println(Json.of(context, purged));
            return;
        }
        out.println(heading);
        purged.inWords().forEach(line -> out.println(CommandText.visible(line)));
        if (plan) {
            out.println("Nothing was purged.");
        }
    }

    /// Shows the plan, and asks. To standard error: standard output is for the outcome.
    private boolean agreed(Target what, Purged planned) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        planned.inWords().forEach(line -> err.println(CommandText.visible(line)));
        err.print("Purge %s? It cannot be brought back. Type yes: ".formatted(what.inWords()));
        err.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return answer != null && answer.strip().equals("yes");
    }
}
