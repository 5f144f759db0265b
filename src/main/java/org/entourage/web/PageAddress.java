package org.entourage.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.entourage.question.resolve.NameList;

/// The address of a page: the whole state of what it shows, so that every view can be sent to a colleague.
///
/// @param path   without parameters
/// @param values by parameter, in the order of the address, none of them blank
record PageAddress(String path, Map<String, String> values) {

    /// Whose parts are given in fields of their own, and are joined as two days.
    private static final String STRETCH = "during";

    PageAddress {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The parameters that can name several, and can be given once for each.
    static final Set<String> NAMES = Set.of("of", "exclude");

    /// The address of a request, as a form sends it: blank fields left out, several values of one parameter joined.
    static PageAddress of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            List<String> each = Stream.of(given).map(String::strip).filter(value -> !value.isEmpty()).toList();
            String value = NAMES.contains(name)
                    ? NameList.joined(each)
                    : String.join(name.equals(STRETCH) ? "/" : ",", each);
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return new PageAddress(request.getRequestURI(), values);
    }

    /// Whether a request has this very address; else it came from a form, and is sent on to this one.
    boolean isThatOf(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .allMatch(each -> (each.getValue().length == 1 || NAMES.contains(each.getKey()))
                        && Stream.of(each.getValue()).noneMatch(String::isBlank));
    }

    /// The value of a parameter; nothing if it is not there.
    public String get(String parameter) {
        return values.getOrDefault(parameter, "");
    }

    /// The names of a parameter, as a person types them into one field.
    public String typed(String parameter) {
        return NameList.line(get(parameter));
    }

    /// Whether one of the words of a parameter, parted by commas, is this one.
    public boolean has(String parameter, String word) {
        return Set.of(get(parameter).split(",", -1)).contains(word);
    }

    /// The same with another value of a parameter, and from the first row.
    public PageAddress with(String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove("cursor");
        changed.put(parameter, value);
        return new PageAddress(path, changed);
    }

    /// The same without some parameters, parted by commas, and from the first row.
    public PageAddress without(String parameters) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(Set.of((parameters + ",cursor").split(",", -1)));
        return new PageAddress(path, changed);
    }

    /// The same of another page.
    public PageAddress at(String other) {
        return new PageAddress(other, values);
    }

    /// What comes behind the path; nothing if there are no parameters.
    public String query() {
        return values.entrySet().stream()
                .flatMap(each -> NameList.values(each.getValue()).stream()
                        .map(value -> encoded(each.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return values.isEmpty() ? path : path + "?" + query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
