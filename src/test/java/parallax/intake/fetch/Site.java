package parallax.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A server on this computer that answers every request with what a test says, byte by byte. */
final class Site implements AutoCloseable {

    /** What a server says to a request, then it hangs up. */
    interface Answering {
        void answer(String request, OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final Answering answering;
    private final Thread serving;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    Site(ServerSocket server, Answering answering) {
        this.server = server;
        this.answering = answering;
        this.serving = Thread.ofVirtual().start(this::serve);
    }

    static Site of(Answering answering) throws IOException {
        return new Site(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answering);
    }

    /** Answers with whole texts by path; robots.txt is not there unless it is among them. */
    static Site saying(Function<String, String> byPath) throws IOException {
        return of((request, out) -> {
            String said = byPath.apply(request.split(" ")[1]);
            out.write((said == null ? "HTTP/1.1 404 Not Found\r\n\r\n" : said).getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    static String ok(String type, String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + body;
    }

    static String moved(String to) {
        return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n";
    }

    int port() {
        return server.getLocalPort();
    }

    /** The heads of the requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            String request = head(socket.getInputStream());
            if (!request.isEmpty()) {
                requests.add(request);
                answering.answer(request, socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The other side has hung up, as some tests want it to.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.append((char) b);
            if (head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    /** After this nobody listens at the port: until the serving thread has woken up, the system would still let in. */
    @Override
    public void close() {
        try {
            server.close();
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
