package parallax.intake.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from those of this computer, the local network, and others that no site of a
 * newspaper has: the special-purpose registries of IANA (RFC 6890 and what updates it).
 */
final class PublicAddress {

    /** Networks that are not public: four bytes and the length of the prefix. */
    private static final int[][] SPECIAL = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 3},
    };

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] b = address.getAddress();
        return switch (address) {
            case Inet4Address v4 -> isPublic4(b);
            case Inet6Address v6 -> isPublic6(b);
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] b) {
        long bits = bits(b[0] & 0xFF, b[1] & 0xFF, b[2] & 0xFF, b[3] & 0xFF);
        for (int[] net : SPECIAL) {
            int shift = 32 - net[4];
            if (bits >> shift == bits(net[0], net[1], net[2], net[3]) >> shift) {
                return false;
            }
        }
        return true;
    }

    private static long bits(int a, int b, int c, int d) {
        return (long) a << 24 | b << 16 | c << 8 | d;
    }

    /** Only 2000::/3 is given out; in it lie tunnels to IPv4, which are judged by where they lead. */
    private static boolean isPublic6(byte[] b) {
        if (starts(b, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublic4(Arrays.copyOfRange(b, 12, 16));
        }
        if (starts(b, 0x20, 0x02)) {
            return isPublic4(Arrays.copyOfRange(b, 2, 6));
        }
        return (b[0] & 0xE0) == 0x20
                // 2001::/23 is for protocols, Teredo among them; 2001:db8::/32 and 3fff::/20 are for books.
                && !(starts(b, 0x20, 0x01) && (b[2] & 0xFE) == 0)
                && !starts(b, 0x20, 0x01, 0x0D, 0xB8)
                && !(starts(b, 0x3F, 0xFF) && (b[2] & 0xF0) == 0);
    }

    private static boolean starts(byte[] b, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((b[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
