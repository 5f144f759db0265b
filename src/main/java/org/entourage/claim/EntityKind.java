package org.entourage.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an entity is, and how each kind is drawn. Whatever else has to know the kinds derives them from here, or is held
/// equal to it by a test. A `GROUP` is people without an organisation, such as the residents of a camp; a `THING` is what
/// people make or use, such as a vessel, a website or a program, with its type in words.
public enum EntityKind {
    PERSON("Person", "ellipse", "", "#4C8EDA"), ORGANIZATION("Organization", "round-rectangle", "",
            "#C0504D"), PLACE("Place", "diamond", "0 -1 1 0 0 1 -1 0", "#569480"), EVENT("Event", "triangle",
                    "0 -1 1 1 -1 1", "#8A63B8"), GROUP("Group", "octagon",
                            "-0.4 -1 0.4 -1 1 -0.4 1 0.4 0.4 1 -0.4 1 -1 0.4 -1 -0.4", "#F79767"), THING("Thing",
                                    "right-rhomboid", "-0.33 -1 1 -1 0.33 1 -1 1", "#ECB5C9");

    private final String label;
    private final String shape;
    private final String corners;
    private final String colour;

    EntityKind(String label, String shape, String corners, String colour) {
        this.label = label;
        this.shape = shape;
        this.corners = corners;
        this.colour = colour;
    }

    /// The word that dossiers, answers and the graph's second label use.
    public String label() {
        return label;
    }

    /// The name that the graph on pages has for its shape: `ellipse`, `diamond`. Of a polygon of its own Cytoscape cannot
    /// tell the bounds (3.33.1).
    public String shape() {
        return shape;
    }

    /// The corners of the shape in a square from -1 to 1, x and y of each in turn; empty if it is round.
    public String corners() {
        return corners;
    }

    /// The colour in which it is filled, as `#rrggbb`: on pages, in pictures and in Neo4j Browser.
    public String colour() {
        return colour;
    }

    /// The kind of that label; empty if there is none.
    public static Optional<EntityKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /// The labels of all kinds.
    public static List<String> labels() {
        return Arrays.stream(values()).map(EntityKind::label).toList();
    }

    /// The labels of all kinds but some, as a sentence lists them.
    public static String labelsBut(EntityKind... others) {
        return Arrays.stream(values()).filter(kind -> !List.of(others).contains(kind)).map(EntityKind::label)
                .collect(Collectors.joining(", "));
    }
}
