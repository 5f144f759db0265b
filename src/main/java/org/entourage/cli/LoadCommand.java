package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.dossier.DossierReader;
import org.entourage.dossier.VocabularyReader;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.LoadPlan;
import org.entourage.edit.load.LoadRequest;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.text.TextFile;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Work;
import org.entourage.graph.write.PartedLoadUndo;

/// `./entourage load`.
@Command(name = "load", mixinStandardHelpOptions = true, description = {
    "Loads a dossier: all of it, or, with every problem named, nothing.",
    "Loading it again changes nothing. A changed claim gets a new revision; one that is gone is ended.",
    "With --plan nothing is written: you read what would be new, changed and withdrawn, with the edges that follow.",
    "More than 10,000 claims are written in parts. A new dossier is shown when all of it is there; a newer version appears",
    "part by part. Ctrl+C ends it after the part at hand. After that, and after a cut, the same command goes on where it",
    "was; until then nothing else can be changed."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage load --plan article.yaml       what it would do, claim by claim, field by field",
        "  ./entourage load article.yaml              the same, done",
        "  ./entourage load --rollback article.yaml   goes back to an older version: its content is recorded anew",
        "  ./entourage load --reinstate article.yaml  brings back claims that were withdrawn",
        "  ./entourage load --undo                    takes out what a large load has written that was cut off"})
final class LoadCommand implements Callable<Integer> {

    /// What a shell says of a command that Ctrl+C has ended.
    private static final int STOPPED = 130;

    private final RootCommand root;

    @Parameters(paramLabel = "DOSSIER", arity = "0..1", description = "The YAML file.")
    private @Nullable Path dossier;

    @Option(names = "--text", paramLabel = "FILE", description = "The text of a source: verified and attached on the way. Can be given several times.")
    private List<Path> texts = List.of();

    @Option(names = "--plan", description = "Say what it would do, and do nothing.")
    private boolean plan;

    @Option(names = "--rollback", description = "Take an older version than the graph has. Nothing is deleted; times go on.")
    private boolean rollback;

    @Option(names = "--reinstate", description = "Bring back claims that were withdrawn and that the dossier has still, as new revisions.")
    private boolean reinstate;

    @Option(names = "--undo", description = "Take out what a large load has written that was cut off, and open what it ended.")
    private boolean undo;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LoadCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (undo == (dossier != null)) {
            throw new ParameterException(spec.commandLine(), undo
                    ? "--undo takes no dossier: one load at a time can be cut off"
                    : "Which dossier? Name its file");
        }
        return dossier == null ? takeOut() : load(dossier);
    }

    private int takeOut() {
        try (ConfigurableApplicationContext context = root.open()) {
            Optional<Work> undone = context.getBean(PartedLoadUndo.class).undo();
            spec.commandLine().getOut().println(CommandText.visible(undone.isPresent()
                    ? "Took out %s.".formatted(undone.get().inWords())
                    : "There is no load to take out: all are complete."));
        }
        return 0;
    }

    private int load(Path file) throws IOException {
        try {
            return loaded(file);
        } catch (Maintenance.StoppedException e) {
            // the process ends by the signal that it was sent, with the exit code of that
            return STOPPED;
        }
    }

    private int loaded(Path file) throws IOException {
        try (Progress progress = new Progress(spec.commandLine().getErr(), Progress.LOAD)) {
            byte[] bytes = UserFile.bytes(file);
            List<TextFile> given = UserFile.texts(texts, spec.commandLine().getErr());
            // what the file itself can tell needs no graph: whoever is still writing it should not wait for one
            DossierReader.read(file.toString(), bytes, VocabularyReader.shipped());
            progress.done("files");
            try (ConfigurableApplicationContext context = root.open()) {
                progress.done("graph");
                Load load = context.getBean(Load.class);
                LoadRequest request = new LoadRequest(file.toString(), bytes, given, allowed());
                if (plan) {
                    print(spec.commandLine().getOut(), context, load.plan(request));
                } else {
                    print(spec.commandLine().getOut(), context, load.load(request, progress));
                }
            }
        }
        return 0;
    }

    private Set<Allowed> allowed() {
        Set<Allowed> allowed = EnumSet.noneOf(Allowed.class);
        if (rollback) {
            allowed.add(Allowed.ROLLBACK);
        }
        if (reinstate) {
            allowed.add(Allowed.REINSTATE);
        }
        return allowed;
    }

    private void print(PrintWriter out, ConfigurableApplicationContext context, LoadPlan planned) {
        if (json) {
            out.println(Json.of(context, planned));
        } else {
            planned.inWords().forEach(line -> out.println(CommandText.visible(line)));
        }
    }

    private void print(PrintWriter out, ConfigurableApplicationContext context, Loaded loaded) {
        if (json) {
            out.println(Json.of(context, loaded));
            return;
        }
        out.println("Loaded %s, version %d: %d new, %d changed, %d withdrawn, %d untouched.".formatted(loaded.dossier(),
                loaded.version(), loaded.created(), loaded.changed(), loaded.withdrawn().size(), loaded.untouched()));
        loaded.notes().forEach(note -> out.println("Note: " + note + "."));
        loaded.staying().forEach(claim -> out.println("  stays as it is: " + claim.inWords()));
        loaded.leftOut().forEach(gone -> out.println("  left out: " + gone.inWords()));
        loaded.withdrawn().forEach(id -> out.println("  withdrawn: " + id));
        out.println(CommandText.passages(loaded.verified(), loaded.unchecked(), 0));
        if (loaded.open() > 0) {
            out.println("Sentences: %d with neither claims nor a reason why not; ./entourage check shows which."
                    .formatted(loaded.open()));
        }
    }
}
