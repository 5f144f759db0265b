package org.entourage.document;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Sha256;
import org.entourage.claim.Source;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Stretch;

/// The documents that were taken in, in a folder: the bytes of each once, under their digest; each text that was taken out
/// of one, under its own; and in `maps`, by text and document, where the text stands in the document. Names of files and
/// what stood in them about their makers are kept nowhere.
public final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HALF = ".half";
    private static final Pattern OURS = Pattern
            .compile("[0-9a-f]{2}/[0-9a-f]{64}|[0-9a-f]{64}\\.txt|maps/[0-9a-f]{64}/[0-9a-f]{64}\\.json");

    private final Path folder;
    private final MapFiles maps = new MapFiles();

    /// @param folder made when something is kept
    public Documents(Path folder) {
        this.folder = folder;
    }

    /// The documents of a data folder.
    public static Documents in(Path data) {
        return new Documents(data.resolve("documents"));
    }

    /// What was kept.
    ///
    /// @param document file with the bytes
    /// @param text     file with the text, to make a dossier of or to attach
    /// @param known    whether these bytes were there before
    /// @param sameText whether other bytes with the same text were there before
    public record Kept(Path document, Path text, boolean known, boolean sameText) {}

    /// The map of a text, as it is kept: what is long last, so that what stands before it can be read without it.
    ///
    /// @param containers the documents that it was attached to, by their digests
    private record Stored(String document, String mediaType, String extractor, String text, int pages,
            List<Part> parts, @Nullable List<String> containers) {}

    /// Keeps a document with its text. What is there already is left as it is.
    ///
    /// @throws IOException if the disk is full, or the folder cannot be written
    public Kept keep(byte[] bytes, Extracted extracted) throws IOException {
        return keep(bytes, extracted, null);
    }

    /// Keeps a document that another one holds, and which it is.
    ///
    /// @param container digest of that one; null if it came alone
    /// @throws IOException if the disk is full, or the folder cannot be written
    public Kept keep(byte[] bytes, Extracted extracted, @Nullable String container) throws IOException {
        Path document = bytesOf(extracted.sha256());
        Files.createDirectories(document.getParent());
        restrict(folder);
        Path text = textOf(extracted.text().sha256());
        boolean known = Files.exists(document);
        boolean sameText = Files.exists(text);
        if (!sameText) {
            // paragraphs are parted by an empty line, as whoever reads the file expects
            write(text, extracted.text().content().replace("\n", "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        Path map = mapOf(extracted.sha256(), extracted.text().sha256());
        Files.createDirectories(map.getParent());
        write(map, JSON.writeValueAsBytes(new Stored(extracted.sha256(),
                extracted.mediaType().word(), extracted.extractor(), extracted.text().sha256(), extracted.pages(),
                extracted.parts(), containers(map, container))));
        if (!known) {
            write(document, bytes);
        }
        return new Kept(document, text, known, sameText && !known);
    }

    private static List<String> containers(Path map, @Nullable String container) throws IOException {
        Set<String> containers = new TreeSet<>();
        if (Files.exists(map)) {
            List<String> before = JSON.readValue(Files.readAllBytes(map), Stored.class).containers();
            containers.addAll(before == null ? List.of() : before);
        }
        if (container != null) {
            containers.add(container);
        }
        return List.copyOf(containers);
    }

    private Path bytesOf(String document) {
        return folder.resolve(Sha256.checked(document).substring(0, 2)).resolve(document);
    }

    private Path textOf(String text) {
        return folder.resolve(Sha256.checked(text) + ".txt");
    }

    private Path mapOf(String document, String text) {
        return folder.resolve("maps").resolve(Sha256.checked(text)).resolve(Sha256.checked(document) + ".json");
    }

    /// The file with the bytes of a document; empty if it is not here.
    public Optional<Path> bytes(String document) {
        return Optional.of(bytesOf(document)).filter(Files::isRegularFile);
    }

    /// A text that was taken out of a document; empty if it is not here.
    ///
    /// @param text its digest
    public Optional<NormalisedText> text(String text) {
        Path file = textOf(text);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(NormalisedText.of(Files.readAllBytes(file)))
                    .filter(found -> found.sha256().equals(text));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The documents that a text was taken out of, by their digests.
    ///
    /// @param text its digest
    public List<Source.Document> of(String text) {
        Path maps = folder.resolve("maps").resolve(Sha256.checked(text));
        if (!Files.isDirectory(maps)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(maps)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Documents::described)
                    .flatMap(Optional::stream).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The texts that were taken out of a document, by their digests.
    ///
    /// @param document its digest
    public List<String> texts(String document) {
        Path maps = folder.resolve("maps");
        String name = Sha256.checked(document) + ".json";
        if (!Files.isDirectory(maps)) {
            return List.of();
        }
        try (Stream<Path> texts = Files.list(maps)) {
            return texts.filter(text -> Files.isRegularFile(text.resolve(name)))
                    .map(text -> String.valueOf(text.getFileName())).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The stretches of a text that are not read on; none if the text is not here.
    ///
    /// @param text its digest
    public List<Stretch> asides(String text) {
        return of(text).stream().findFirst().flatMap(document -> map(document.sha256(), text)).map(TextMap::asides)
                .orElse(List.of());
    }

    private static Optional<Source.Document> described(Path map) {
        try (JsonParser parser = JSON.createParser(map)) {
            Map<String, String> head = new HashMap<>();
            parser.nextToken();
            for (String key = parser.nextName(); key != null && !key.equals("parts"); key = parser.nextName()) {
                parser.nextToken();
                head.put(key, parser.getString());
            }
            return Optional.of(new Source.Document(head.getOrDefault("document", ""),
                    head.getOrDefault("mediaType", ""), head.getOrDefault("extractor", "")));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The map of a text in a document; empty if it is not here.
    public Optional<TextMap> map(String document, String text) {
        return maps.read(mapOf(document, text));
    }

    /// All files that are kept, by their names in the folder: bytes, texts, maps.
    ///
    /// @throws IOException if the folder cannot be read
    public SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).forEach(file -> {
                    String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                    if (OURS.matcher(name).matches()) {
                        files.put(name, file);
                    }
                });
            }
        }
        return files;
    }

    /// Takes files that [#files()] gave on this or another machine.
    public Receiver receiver() {
        return new Receiver();
    }

    /// Takes files piece by piece. Each gets its name when it is whole, and has the digest that its name says.
    public final class Receiver implements AutoCloseable {

        private @Nullable Path open;
        private @Nullable OutputStream out;
        private @Nullable MessageDigest digest;

        private Receiver() {}

        /// Takes the next piece.
        ///
        /// @param file name in the folder
        /// @param part 0 of the first piece of a file
        /// @throws UncheckedIOException if it cannot be written, or the file before is not what it must be
        public void piece(String file, long part, byte[] content) {
            try {
                if (part == 0) {
                    finish();
                    begin(file);
                }
                if (out != null && digest != null) {
                    out.write(content);
                    digest.update(content);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void begin(String name) throws IOException {
            if (!OURS.matcher(name).matches()) {
                throw new IOException("\"%s\" is no file of documents".formatted(name));
            }
            Path target = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            restrict(folder);
            open = target;
            out = new BufferedOutputStream(Files.newOutputStream(half(target)));
            digest = sha256();
        }

        private void finish() throws IOException {
            Path target = open;
            if (target == null || out == null || digest == null) {
                return;
            }
            out.close();
            String name = String.valueOf(target.getFileName());
            String found = HexFormat.of().formatHex(digest.digest());
            open = null;
            if (Sha256.fits(name) && !name.equals(found)) {
                Files.delete(half(target));
                throw new IOException("document %s has bytes with SHA-256 %s".formatted(name, found));
            }
            Files.move(half(target), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            finish();
        }
    }

    private static Path half(Path file) {
        return file.resolveSibling(file.getFileName() + HALF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Deletes a document for good: its bytes, its maps, and those texts that were taken out of no other.
    ///
    /// @param document its digest; nothing is done if it is not here
    /// @throws IOException if something of it cannot be deleted; the rest may be
    public void remove(String document) throws IOException {
        for (String text : texts(document)) {
            Path map = mapOf(document, text);
            delete(map);
            Path maps = Objects.requireNonNull(map.getParent());
            if (isEmpty(maps)) {
                delete(textOf(text));
                Files.deleteIfExists(maps);
            }
        }
        delete(bytesOf(document));
    }

    /// With what a crash may have left of it.
    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(half(file));
        Files.deleteIfExists(file);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// Documents are for whoever has the data folder alone.
    private static void restrict(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Whole or not at all: a crash leaves a file that nobody looks for.
    private static void write(Path file, byte[] bytes) throws IOException {
        Path half = half(file);
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
