package org.entourage.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Reads the article of a web page, or all of the page, paragraph by paragraph, each with its place in the source.
/// Nothing is fetched, no script runs.
final class HtmlText {

    static final String EXTRACTOR = "entourage-html-2 jsoup-1.24.1 readability4j-1.0.8";
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "iframe", "object",
            "svg", "math", "head", "title", "select", "option", "button", "textarea", "input");
    private static final int HEAD = 4096;
    private static final String ROLE = "data-entourage-role";

    private HtmlText() {}

    static RawText read(byte[] bytes, boolean whole) {
        PlainText.Decoded decoded = PlainText.decoded(bytes, said(bytes));
        Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
        List<String> notes = new ArrayList<>(decoded.notes());
        mark(page);
        List<Block> blocks = whole ? List.of() : blocks(article(page), 0);
        if (blocks.isEmpty()) {
            if (!whole) {
                notes.add("no article was found in it, so all that can be read was taken");
            }
            blocks = blocks(page.body(), 0);
        }
        return new RawText(EXTRACTOR + (whole ? " whole" : ""), blocks, 0, proposal(page), notes);
    }

    /// All that can be read of a page that is part of something.
    ///
    /// @param length of its source
    record Source(List<Block> blocks, int length, List<String> notes) {}

    /// @param offset where its source begins in that of the whole
    static Source source(byte[] bytes, int offset) {
        PlainText.Decoded decoded = PlainText.decoded(bytes, said(bytes));
        Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
        mark(page);
        return new Source(blocks(page.body(), offset), decoded.text().length(), decoded.notes());
    }

    private static @Nullable Charset said(byte[] bytes) {
        Matcher said = CHARSET.matcher(
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        return said.find() && Charset.isSupported(said.group(1)) ? Charset.forName(said.group(1)) : null;
    }

    /// The roles that classes tell, for the search for the article takes classes away.
    private static void mark(Document page) {
        page.select("figcaption, caption, [class~=(?i)caption]").attr(ROLE, Role.CAPTION.name());
        page.select("[role=doc-footnote], [role=doc-endnote], [class~=(?i)^(footnotes?|endnotes?|references)$]")
                .attr(ROLE, Role.FOOTNOTE.name());
    }

    private static @Nullable Element article(Document page) {
        return new Readability4J("https://page.invalid/", page.clone()).parse().getArticleContent();
    }

    private static Proposal proposal(Document page) {
        String title = meta(page, "meta[property=og:title]");
        String day = meta(page, "meta[property=article:published_time], meta[name=date], meta[itemprop=datePublished]");
        Matcher date = Pattern.compile("^\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?").matcher(day == null ? "" : day);
        return new Proposal(title == null ? Proposal.words(page.title()) : title,
                meta(page, "meta[name=author], meta[property=article:author]"), date.find() ? date.group() : null);
    }

    private static @Nullable String meta(Document page, String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? null : Proposal.words(found.attr("content"));
    }

    private static List<Block> blocks(@Nullable Element of, int offset) {
        Paragraphs paragraphs = new Paragraphs(offset);
        if (of != null) {
            of.traverse(paragraphs);
            paragraphs.end();
        }
        return paragraphs.blocks;
    }

    /// Collects paragraphs as a page is walked through.
    private static final class Paragraphs implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int start = -1;
        private int end = -1;
        private int unread;
        private final int offset;

        private Paragraphs(int offset) {
            this.offset = offset;
        }

        private final Deque<Role> roles = new ArrayDeque<>(List.of(Role.BODY));

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                unread += isUnread(element) ? 1 : 0;
                parts(element);
                if (element.hasAttr(ROLE)) {
                    end();
                    roles.push(Role.valueOf(element.attr(ROLE)));
                }
            } else if (node instanceof TextNode text && unread == 0) {
                words.append(text.getWholeText());
                if (!text.isBlank() && text.sourceRange().isTracked()) {
                    start = start < 0 ? text.sourceRange().startPos() : start;
                    end = text.sourceRange().endPos();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                parts(element);
                if (element.hasAttr(ROLE)) {
                    end();
                    roles.pop();
                }
                unread -= isUnread(element) ? 1 : 0;
            }
        }

        private void parts(Element element) {
            if (element.nameIs("br")) {
                words.append(' ');
            } else if (element.isBlock() || element.nameIs("td") || element.nameIs("th")) {
                end();
            }
        }

        private static boolean isUnread(Element element) {
            return UNREAD.contains(element.normalName()) || element.hasAttr("hidden")
                    || element.attr("style").replace(" ", "").contains("display:none");
        }

        void end() {
            if (!words.toString().isBlank()) {
                blocks.add(Block.of(roles.getFirst(), List.of(new Block.Line(words.toString(),
                        start < 0 ? null : Region.inSource(offset + start, offset + end)))));
            }
            words.setLength(0);
            start = -1;
            end = -1;
        }
    }
}
