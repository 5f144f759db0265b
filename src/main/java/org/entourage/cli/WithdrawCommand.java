package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.edit.withdraw.Withdraw;
import org.entourage.edit.withdraw.Withdrawn;
import org.entourage.graph.record.Target;

/// `./entourage withdraw`.
@Command(name = "withdraw", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Takes back a claim, a dossier or a whole source, with a reason that everybody reads who asks for it.",
    "Nothing is deleted: what the graph held before stays known. What was withdrawn stays so when its dossier is loaded "
            + "again, until ./entourage load --reinstate brings it back."}, footerHeading = "%nExamples:%n", footer = {
                "  ./entourage withdraw --claim lantern/gave --reason 'misread' --plan   which edges and answers fall",
                "  ./entourage withdraw --source gazette --reason 'found to be forged'"})
final class WithdrawCommand implements Callable<Integer> {

    private final RootCommand root;

    @ArgGroup(multiplicity = "1")
    private TargetOption target = new TargetOption();

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
    private String reason = "";

    @Option(names = "--plan", description = "Say what it would do, and do nothing.")
    private boolean plan;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WithdrawCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Target what = target.target();
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext context = root.open()) {
            Withdraw withdraw = context.getBean(Withdraw.class);
            Withdrawn withdrawn = plan ? withdraw.plan(what, reason) : withdraw.withdraw(what, reason);
            if (json) {
                out.println(Json.of(context, withdrawn));
                return 0;
            }
            out.println(plan
                    ? "Plan: withdraw %s.".formatted(what.inWords())
                    : "Withdrew %s.".formatted(what.inWords()));
            withdrawn.inWords().forEach(line -> out.println(CommandText.visible(line)));
            if (plan) {
                out.println("Nothing was written.");
            }
        }
        return 0;
    }
}
