package org.entourage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Modules of ours put together as one script, for a file beside which there are no others. Takes only the forms in which
/// they are written: one `import {…} from './name.js';` a line, and `export` before a function or a constant.
final class ScriptBundle {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([\\w, ]+)} from '\\./(\\w+)\\.js';$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(?:async )?(?:function|const) (\\w+))");
    private static final Pattern OTHER = Pattern.compile("(?m)^(?:import|export)\\b");

    private ScriptBundle() {}

    /// One script that does what a module does.
    ///
    /// @param name   of the module
    /// @param source of a module, by name
    /// @throws IllegalStateException if a module imports or exports in another form, or modules import each other
    static String of(String name, Function<String, String> source) {
        List<String> names = new ArrayList<>();
        StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
        add(name, source, names, List.of(), script);
        return script.append("})();\n").toString();
    }

    private static void add(String name, Function<String, String> source, List<String> added, List<String> within,
            StringBuilder script) {
        if (within.contains(name)) {
            throw new IllegalStateException("modules import each other: %s, %s".formatted(within, name));
        }
        if (added.contains(name)) {
            return;
        }
        List<String> around = new ArrayList<>(within);
        around.add(name);
        String text = source.apply(name);
        IMPORT.matcher(text).results().forEach(found -> add(found.group(2), source, added, around, script));
        added.add(name);
        script.append("const module_%s = (() => {%n".formatted(name)).append(body(name, text)).append("})();\n");
    }

    private static String body(String name, String text) {
        String exports = EXPORT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.joining(", "));
        String body = EXPORT.matcher(IMPORT.matcher(text).replaceAll("const {$1} = module_$2;")).replaceAll("");
        Matcher other = OTHER.matcher(body);
        if (other.find()) {
            throw new IllegalStateException("%s.js: a form of %s that is not taken".formatted(name, other.group()));
        }
        return body + "return {%s};%n".formatted(exports);
    }
}
