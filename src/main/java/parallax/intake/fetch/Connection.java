package parallax.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over a connection to an address that was looked at before: the JDK's own clients resolve the host name
 * again when they connect. HTTP/1.1, nothing but GET, no cookies.
 */
final class Connection implements AutoCloseable {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Socket plain = new Socket(Proxy.NO_PROXY);
    private final SSLSocketFactory tls;
    private final URI address;

    Connection(URI address, SSLSocketFactory tls) {
        this.address = address;
        this.tls = tls;
    }

    /** The raw socket: to close it ends whatever the connection waits for. */
    Socket socket() {
        return plain;
    }

    /** Connects to {@code host}, asks for the address, and reads the head of the answer. */
    HttpAnswer get(InetAddress host, String agent, String accept, Duration time) throws IOException {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : secure ? HTTPS : HTTP;
        plain.connect(new InetSocketAddress(host, port), Math.toIntExact(time.toMillis()));
        Socket socket = secure ? secured(port) : plain;
        socket.getOutputStream().write(request(agent, accept).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return HttpAnswer.read(new BufferedInputStream(socket.getInputStream()));
    }

    /** The certificate must be that of the name asked for, not of the address. */
    private Socket secured(int port) throws IOException {
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

    @Override
    public void close() throws IOException {
        plain.close();
    }
}
