package parallax.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parallax.intake.fetch.Fetching.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DialTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Runnable UNCHECKED = () -> {};

    private final InetAddress refusing = address("127.0.0.2");
    private final InetAddress listening = address("127.0.0.1");

    @Test
    void theFirstThatCanBeReachedIsTaken() throws IOException {
        try (ServerSocket server = server();
                Dial dial = new Dial()) {
            List<InetAddress> hosts = List.of(refusing, listening, refusing);
            assertThat(dial.connect(hosts, server.getLocalPort(), LONG, UNCHECKED)
                            .getInetAddress())
                    .isEqualTo(listening);
        }
    }

    @Test
    void oneThatCannotBeReachedIsToldAsItIs() throws IOException {
        try (ServerSocket server = server();
                Dial dial = new Dial()) {
            assertThatThrownBy(() -> dial.connect(List.of(refusing), server.getLocalPort(), LONG, UNCHECKED))
                    .isInstanceOf(ConnectException.class)
                    .isNotInstanceOf(Dial.Unreached.class);
        }
    }

    @Test
    void severalThatCannotBeReachedAreCounted() throws IOException {
        try (ServerSocket server = server();
                Dial dial = new Dial()) {
            List<InetAddress> hosts = List.of(refusing, address("127.0.0.3"));
            assertThatThrownBy(() -> dial.connect(hosts, server.getLocalPort(), LONG, UNCHECKED))
                    .isInstanceOfSatisfying(
                            Dial.Unreached.class, e -> assertThat(e.tried()).isEqualTo(2));
        }
    }

    @Test
    void whoCancelsBetweenTwoAddressesIsHeardBeforeTheSecond() throws IOException {
        try (ServerSocket server = server();
                Dial dial = new Dial()) {
            int[] checks = {0};
            Runnable check = () -> {
                if (++checks[0] > 1) {
                    throw new CancellationException();
                }
            };
            List<InetAddress> hosts = List.of(refusing, listening);
            assertThatThrownBy(() -> dial.connect(hosts, server.getLocalPort(), LONG, check))
                    .isInstanceOf(CancellationException.class);
            assertNobodyCame(server);
        }
    }

    @Test
    void oneThatIsClosedTriesNoOther() throws IOException {
        try (ServerSocket server = server();
                Dial dial = new Dial()) {
            int[] checks = {0};
            Runnable closing = () -> {
                if (++checks[0] > 1) {
                    close(dial);
                }
            };
            List<InetAddress> hosts = List.of(refusing, listening, listening);
            assertThatThrownBy(() -> dial.connect(hosts, server.getLocalPort(), LONG, closing))
                    .isInstanceOf(SocketException.class);
            assertNobodyCame(server);
        }
    }

    @Test
    void aSilentAddressLeavesTimeForTheNext() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket server = server();
                ServerSocket silent = new ServerSocket(server.getLocalPort(), 1, refusing);
                Dial dial = new Dial()) {
            fill(silent, waiting);
            List<InetAddress> hosts = List.of(refusing, listening);
            assertThat(dial.connect(hosts, server.getLocalPort(), Duration.ofSeconds(2), UNCHECKED)
                            .getInetAddress())
                    .isEqualTo(listening);
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    /** Leaves a server that accepts nobody no room for another to wait: whoever comes then is not answered. */
    private static void fill(ServerSocket server, List<Socket> waiting) throws IOException {
        try {
            for (int i = 0; i < 10; i++) {
                Socket next = new Socket();
                waiting.add(next);
                next.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 100);
            }
        } catch (SocketTimeoutException | ConnectException e) {
            // It is full.
        }
    }

    private ServerSocket server() throws IOException {
        return new ServerSocket(0, 50, listening);
    }

    private static void assertNobodyCame(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }

    private static void close(Dial dial) {
        try {
            dial.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
