package org.entourage.client;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class CommandServerTest {

    @TempDir
    private Path data = Path.of("");
    private CommandServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CommandServer(data, new Echo());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /// Prints what it is given; changes are not for it.
    private static final class Echo implements CommandServer.Commands {

        @Override
        public boolean canRun(List<String> arguments) {
            return !arguments.contains("load");
        }

        @Override
        public Reply run(List<String> arguments, boolean terminal) {
            return new Reply(arguments.size(), "“" + String.join("|", arguments) + "”", terminal ? "bold" : "plain");
        }
    }

    @Test
    void whatACommandPrintsComesBackWithItsExitCode() {
        assertThat(Client.ask(data, "supporters", "--of", "", "Mujāhidīn\n🙂"))
                .isEqualTo(new Reply(4, "“supporters|--of||Mujāhidīn\n🙂”", "plain"));
    }

    @Test
    void aChangeIsLeftToAProcessOfItsOwn() {
        assertThat(Client.ask(data, "load", "my.yaml")).isEqualTo(Reply.elsewhere());
    }

    @Test
    void aFileOfArgumentsIsTheUsersAndIsNotSent() {
        assertThat(Client.ask(data, "supporters", "@arguments")).isEqualTo(Reply.elsewhere());
    }

    @Test
    void anotherTokenIsRefused() {
        Reply reply = Client.ask(address().port(), new Request("guess", Version.NUMBER, false, List.of("supporters")));
        assertThat(reply.exit()).isEqualTo(4);
        assertThat(reply.out()).isEmpty();
        assertThat(reply.err()).contains("does not know this command's token").contains("What to do: ")
                .doesNotContain(address().token());
    }

    @Test
    void anotherVersionIsRefusedWithBothNamed() {
        Reply reply = Client.ask(address().port(), new Request(address().token(), "9.9", false, List.of("supporters")));
        assertThat(reply.exit()).isEqualTo(4);
        assertThat(reply.err()).isEqualToNormalizingNewlines("""
                The Entourage that has the data folder open is version %s, and this command is version 9.9.
                What to do: stop it and start the version of this command, or use the command of that version.
                """.formatted(Version.NUMBER));
    }

    @Test
    void aChangeByAnotherVersionGoesTheOrdinaryWay() {
        assertThat(Client.ask(address().port(), new Request(address().token(), "9.9", false, List.of("load"))))
                .isEqualTo(Reply.elsewhere());
    }

    @Test
    void aPageInABrowserGetsNoAnswer() throws IOException {
        assertThat(answer("POST /supporters HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://example.org\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"65537", "2147483647", "-1"})
    void aCommandOfAnImpossibleLengthGetsNoAnswer(int length) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().port())) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(0x00454E54);
            out.writeInt(length);
            out.flush();
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void aCommandThatIsTooLongGoesTheOrdinaryWay() {
        assertThat(Client.ask(data, "ask", "x".repeat(70_000))).isEqualTo(Reply.elsewhere());
    }

    @Test
    void onlyTheOwnerReadsTheToken() throws IOException {
        Path file = data.resolve("command-address");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(address().token()).hasSize(32);
    }

    @Test
    void nothingRunsWhereItWasStoppedOrKilled() throws IOException {
        String left = Files.readString(data.resolve("command-address"));
        server.close();
        assertThat(data).isEmptyDirectory();
        assertThat(Client.ask(data, "supporters")).isEqualTo(Reply.elsewhere());
        Files.writeString(data.resolve("command-address"), left);
        assertThat(CommandAddress.of(data)).isEmpty();
    }

    @Test
    void theDataFolderIsTheOneThatTheCommandNames() {
        assertThat(Client.data("supporters", "--data", "a", "--of", "b")).isEqualTo(Path.of("a"));
        assertThat(Client.data("--data=a b", "supporters")).isEqualTo(Path.of("a b"));
    }

    private CommandAddress address() {
        return CommandAddress.of(data).orElseThrow();
    }

    private byte[] answer(byte[] sent) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().port())) {
            socket.getOutputStream().write(sent);
            return socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            // reset, for what was sent was not read
            return new byte[0];
        }
    }
}
