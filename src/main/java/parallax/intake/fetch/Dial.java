package parallax.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;

/**
 * Connects to the first of a server's addresses that can be reached. Only connecting is tried again: a server that was
 * reached and then says something wrong, or proves to be another, is not asked under its next address.
 */
final class Dial implements Closeable {

    /** None of several addresses could be reached. */
    static final class Unreached extends ConnectException {
        private static final long serialVersionUID = 1L;
        private final int tried;

        private Unreached(int tried, IOException last) {
            this.tried = tried;
            initCause(last);
        }

        /** How many addresses were tried. */
        int tried() {
            return tried;
        }
    }

    private Socket socket = new Socket(Proxy.NO_PROXY);
    private boolean closed;

    /**
     * @param hosts in the order in which they are tried, at least one
     * @param time for all of them; each may use its share of what those before it left, so that a silent one does not
     *     keep the next from being tried
     * @param check throws if the work was cancelled; asked before each address
     * @throws SocketTimeoutException if the time ended, the last address that was tried still silent
     * @throws Unreached if there were several and none could be reached
     */
    Socket connect(List<InetAddress> hosts, int port, Duration time, Runnable check) throws IOException {
        long until = System.nanoTime() + time.toNanos();
        for (int i = 0; ; i++) {
            check.run();
            int left = hosts.size() - i;
            // In whole milliseconds; to wait for 0 would be to wait for ever.
            long share = Duration.ofNanos(until - System.nanoTime()).toMillis() / left;
            if (share < 1) {
                throw new SocketTimeoutException("no time is left");
            }
            try {
                Socket next = next();
                next.connect(new InetSocketAddress(hosts.get(i), port), (int) share);
                return next;
            } catch (IOException e) {
                if (left == 1) {
                    throw i == 0 || e instanceof SocketTimeoutException ? e : new Unreached(hosts.size(), e);
                }
            }
        }
    }

    /** A socket that failed to connect cannot try again. None is made once this is closed. */
    private synchronized Socket next() throws IOException {
        if (closed) {
            throw new SocketException("closed");
        }
        socket.close();
        socket = new Socket(Proxy.NO_PROXY);
        return socket;
    }

    /** Ends whatever is waited for, and every try that would follow. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        socket.close();
    }
}
