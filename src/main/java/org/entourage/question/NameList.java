package org.entourage.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads several ids or names from one text, parted by commas: `howard-dean, Rudy Giuliani`. A name that has a comma
/// stands in double quotes: `"Brandt, Son and Company", howard-dean`.
public final class NameList {

    private static final Pattern PART = Pattern.compile("\\G\\s*(?:\"([^\"]*)\"\\s*|([^,]*))(?:,|$)");

    private NameList() {}

    /// The names, in their order, without those that are empty.
    public static List<String> of(String text) {
        List<String> names = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String name = (part.group(1) == null ? part.group(2) : part.group(1)).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /// The same of several texts.
    public static List<String> of(List<String> texts) {
        return texts.stream().flatMap(text -> of(text).stream()).toList();
    }
}
