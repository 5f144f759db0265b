package org.entourage.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/// Goes through a part in XML, element by element. No entity is expanded and nothing is fetched; how deep elements may stand
/// in each other is bounded.
final class XmlPart {

    private static final int DEEPEST = 2_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;
    private int event = XMLStreamConstants.START_DOCUMENT;

    XmlPart(byte[] bytes) throws IOException {
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw new IOException(words(e), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST + 1));
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static String words(XMLStreamException e) {
        return e.getMessage() == null ? "no XML" : e.getMessage().replaceAll("\\s+", " ");
    }

    /// Goes on to what comes next: the start or the end of an element, or text.
    ///
    /// @return false at the end
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                if (isStart() && ++depth > DEEPEST) {
                    throw new IOException("its elements stand more than %,d deep in each other".formatted(DEEPEST));
                }
                depth -= isEnd() ? 1 : 0;
                if (isStart() || isEnd() || isText()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(words(e), e);
        }
    }

    /// Goes on to the end of the element that begins here.
    void skip() throws IOException {
        int above = depth - 1;
        while (depth > above && next()) {
            // nothing of it is read
        }
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
                || event == XMLStreamConstants.CDATA;
    }

    /// The name of the element that begins or ends here, without that of its space.
    String name() {
        return reader.getLocalName();
    }

    /// What stands here.
    String text() {
        return reader.getText();
    }

    /// An attribute of the element that begins here, by its name without that of its space; null if it has none.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Whether a switch of this name is on: it says no other, or nothing.
    boolean isOn(String attribute) {
        String says = attribute(attribute);
        return says == null || !(says.equals("0") || says.equals("false") || says.equals("off"));
    }
}
