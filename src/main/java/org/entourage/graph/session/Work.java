package org.entourage.graph.session;

import java.time.ZonedDateTime;
import java.util.Locale;

import org.neo4j.driver.Value;

import org.entourage.graph.server.GraphUnavailableException;

/// Work that takes many transactions, and is not done: what it is, whose, since when. It is written in the graph, in one
/// place; so one such work is under way at a time.
///
/// @param of     id of the dossier that is loaded, path of the backup that is restored, or name of the material
/// @param file   that a dossier is loaded from, as its user named it; else empty
/// @param input  digest of all that decides what it writes: only the same can be gone on with; empty where nothing does
/// @param hidden whether nobody sees it yet: the graph had no such dossier before
/// @param at     when it began; of a load, the instant at which all of it becomes known
/// @param pages  how many pages the journal had before
/// @param place  how far a rebuild has come; else empty
public record Work(What what, String of, String file, String input, boolean hidden, ZonedDateTime at, long pages,
        String place) {

    /// The kinds of work.
    public enum What {
        /// Of a dossier, in parts.
        LOAD,
        /// Of a backup, in parts.
        RESTORE,
        /// Of what follows from claims: others may change the graph meanwhile.
        REBUILD,
        /// Of an invented world.
        GENERATE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A load in parts that begins.
    public static Work load(String dossier, String file, String input, boolean hidden, ZonedDateTime at) {
        return new Work(What.LOAD, dossier, file, input, hidden, at, 0, "");
    }

    /// A restore that begins.
    ///
    /// @param file  path of the backup
    /// @param input its digest
    public static Work restore(String file, String input, ZonedDateTime at) {
        return new Work(What.RESTORE, file, "", input, false, at, 0, "");
    }

    /// Reads what the graph has noted, see `cypher/session/work-begin.cypher`.
    public static Work of(Value node) {
        return new Work(What.valueOf(node.get("what").asString().toUpperCase(Locale.ROOT)), node.get("of").asString(""),
                node.get("file").asString(""), node.get("input").asString(""), node.get("hidden").asBoolean(false),
                node.get("at").asZonedDateTime(), node.get("journal").asLong(0), node.get("place").asString(""));
    }

    /// Which, since when.
    public String inWords() {
        return switch (what) {
            case LOAD -> "the load of dossier \"%s\" from %s".formatted(of, file);
            case RESTORE -> "the restoring of " + of;
            case REBUILD -> "the making anew of names and edges";
            case GENERATE -> "the load of \"%s\"".formatted(of);
        } + ", begun at " + at.toInstant();
    }

    /// How to go on with it.
    String howToGoOn() {
        return switch (what) {
            case LOAD -> "go on with it: ./entourage load %s; or take it out: ./entourage load --undo".formatted(file);
            case RESTORE -> "wait until it is through; if nobody restores it any more, give any command, or start "
                    + "Entourage again: either finishes it";
            case REBUILD -> "wait for it; if it was cut off, ./entourage rebuild finishes it";
            case GENERATE -> "give the same command again, and it goes on where it was; or take it back with "
                    + "./entourage generate --undo";
        };
    }

    /// The same, what is seen of it, and what can be done.
    public String whatToDo() {
        return "%s, was cut off or is still at work; %s. %s".formatted(inWords(), hidden
                ? "nothing of it is shown before it is complete"
                : "each of its claims is as it was or as it will be", howToGoOn());
    }

    /// What somebody is told who wants to change the graph meanwhile, or to ask it.
    public GraphUnavailableException refusal() {
        return new GraphUnavailableException(switch (what) {
            case LOAD, REBUILD -> inWords() + ", is not complete, and no other change is made before";
            case RESTORE -> "it is being restored from a backup, or that was cut off (%s, since %s)".formatted(of,
                    at.toInstant());
            case GENERATE -> "a load of \"%s\" into it is not complete".formatted(of);
        }, howToGoOn());
    }

    /// Its writer may still be at it.
    GraphUnavailableException atWork(ZonedDateTime until) {
        return new GraphUnavailableException(inWords() + ", is being written by another process",
                "wait for it; if that process has ended, do the same again after " + until.toInstant());
    }

    /// Another writer has taken over.
    GraphUnavailableException takenOver() {
        return new GraphUnavailableException(inWords() + ", was taken over by another process, or is over",
                "nothing: this process wrote nothing more of it");
    }
}
