package org.entourage.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import org.entourage.dossier.DossierSchema;

/// `./entourage schema`.
@Command(name = "schema", mixinStandardHelpOptions = true, description = {
    "Prints the JSON Schema of a dossier, with which an editor explains, completes and checks what you write.",
    "Name it in the first line of the dossier: # yaml-language-server: $$schema="
            + DossierSchema.FILE}, footerHeading = "%nExamples:%n", footer = {
                "  ./entourage schema > " + DossierSchema.FILE + "   beside your dossiers; see docs/dossier-format.md"})
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(DossierSchema.text());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
