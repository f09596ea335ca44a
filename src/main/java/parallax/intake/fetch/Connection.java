package parallax.intake.fetch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over a connection to addresses that were looked at before: the JDK's own clients resolve the host name
 * again when they connect. HTTP/1.1, nothing but GET, no cookies.
 */
final class Connection implements Closeable {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Dial dial = new Dial();
    private final SSLSocketFactory tls;
    private final URI address;

    Connection(URI address, SSLSocketFactory tls) {
        this.address = address;
        this.tls = tls;
    }

    /**
     * Connects to the first of {@code hosts} that can be reached, asks for the address, and reads the head of the
     * answer.
     *
     * @param time for connecting
     * @param check throws if the work was cancelled
     */
    HttpAnswer get(List<InetAddress> hosts, String agent, String accept, Duration time, Runnable check)
            throws IOException {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : secure ? HTTPS : HTTP;
        Socket plain = dial.connect(hosts, port, time, check);
        Socket socket = secure ? secured(plain, port) : plain;
        socket.getOutputStream().write(request(agent, accept).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return HttpAnswer.read(new BufferedInputStream(socket.getInputStream()));
    }

    /** The certificate must be that of the name asked for, not of the address. */
    private Socket secured(Socket plain, int port) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, address.getHost(), port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request(String agent, String accept) {
        String port = address.getPort() > 0 ? ":" + address.getPort() : "";
        return "GET " + path(address) + " HTTP/1.1\r\nHost: "
                + address.getHost().toLowerCase(Locale.ROOT) + port + "\r\nUser-Agent: " + agent + "\r\nAccept: "
                + accept + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
    }

    /** Path and query as they go over the line. */
    static String path(URI address) {
        URI ascii = URI.create(address.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    /** Ends whatever the connection waits for; may be called on another thread. */
    @Override
    public void close() throws IOException {
        dial.close();
    }
}
