package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.graph.server.CypherFile;
import org.entourage.question.look.Look;

/// `./entourage query`.
@Command(name = "query", mixinStandardHelpOptions = true, description = {
    "Prints a query as it is run, with the parts that it shares with others, to paste into Neo4j Browser.",
    "Its first lines say what it finds and which parameters it takes: set these there with :params."
}, footerHeading = "%nExamples:%n", footer = {
    "  ./entourage query                       lists all",
    "  ./entourage query citations             what is shown of each claim",
    "  ./entourage query looks/claims          how most questions find their claims",
    "  ./entourage query browser/supporters    what the link to Neo4j Browser opens"})
final class QueryCommand implements Callable<Integer> {

    private static final List<String> FOLDERS = List.of("looks", "queries", "browser");
    private static final int NOT_FOUND = 3;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of a query; left out, all are listed.")
    private @Nullable String name;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String wanted = name;
        if (wanted == null) {
            names().forEach(each -> out.println("%-32s %s".formatted(each, purpose(each))));
            out.flush();
            return 0;
        }
        Optional<String> found = names().filter(each -> each.equals(wanted) || each.endsWith("/" + wanted)).findFirst();
        if (found.isEmpty()) {
            spec.commandLine().getErr().println(
                    "There is no query \"%s\". ./entourage query lists all.".formatted(CommandText.visible(wanted)));
            return NOT_FOUND;
        }
        out.println(text(found.get()).strip());
        out.flush();
        return 0;
    }

    private static Stream<String> names() {
        return FOLDERS.stream().flatMap(folder -> CypherFile.names(folder).stream())
                .filter(each -> !each.equals(Look.END));
    }

    private static String text(String name) {
        return name.startsWith("looks/")
                ? CypherFile.joined(name + ".cypher", Look.END + ".cypher")
                : CypherFile.text(name + ".cypher");
    }

    /// The first sentence of what a query says of itself.
    private static String purpose(String name) {
        String comment = String.join(" ", CypherFile.text(name + ".cypher").lines()
                .takeWhile(line -> line.startsWith("// ")).map(line -> line.substring("// ".length())).toList());
        return comment.replaceFirst("(?<=[.?]) .*", "");
    }
}
