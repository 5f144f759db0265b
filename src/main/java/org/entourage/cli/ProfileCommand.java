package org.entourage.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.Profile;
import org.entourage.question.ProfileAnswer;

/// `./entourage profile`.
@Command(name = "profile", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Who is somebody: names and who uses which, roles over time, relations family by family, what is said by them, what",
    "others report that they say, and what is said about them? Shows the first claims of each part; --limit says how many, --families and --relations narrow it."})
final class ProfileCommand extends QuestionCommand<ProfileAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Option(names = "--through", description = "Also what is said of members of it, as far as they were members then.")
    private boolean through;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    ProfileCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, ProfileAnswer> asked() {
        Filters asked = filters.over(Profile.DEFAULTS);
        return context -> {
            Profile question = context.getBean(Profile.class);
            return through ? question.alsoThrough(of, asked) : question.of(of, asked);
        };
    }

    @Override
    void print(PrintWriter out, ProfileAnswer answer) {
        out.println("Profile of %s%n".formatted(Words.asked(answer)));
        for (ProfileAnswer.Row row : answer.rows()) {
            out.println("%s%s%n".formatted(heading(row), extent(row)));
            row.claims().forEach(claim -> {
                Words.claim(out, claim);
                out.println();
            });
        }
        MemberWords.print(out, answer.through(), answer.throughTotal(), answer.throughCut());
        out.println(answer.coverage().inWords());
    }

    private static String heading(ProfileAnswer.Row row) {
        return switch (row.part()) {
            case NAMES -> "Names";
            case ROLES -> "Roles";
            case RELATIONS -> "Relations: " + Objects.requireNonNull(row.family()).word();
            case SAID_BY -> "What it says itself";
            case REPORTED_TO_SAY -> "What others report that it says";
            case SAID_ABOUT -> "What others say about it";
        };
    }

    private static String extent(ProfileAnswer.Row row) {
        return row.claims().size() < row.total() || row.cut()
                ? " (%d of %s%d)".formatted(row.claims().size(), row.cut() ? "at least " : "", row.total())
                : "";
    }
}
