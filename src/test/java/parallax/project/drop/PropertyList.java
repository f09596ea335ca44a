package parallax.project.drop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the binary property list that a browser keeps a page in. */
final class PropertyList {

    private final List<byte[]> objects = new ArrayList<>();

    private PropertyList() {}

    /** A page without anything beside it. */
    static byte[] webArchive(byte[] page, String address) {
        PropertyList list = new PropertyList();
        list.objects.add(dictionary(1, 2));
        list.objects.add(text("WebMainResource"));
        list.objects.add(dictionary(3, 7, 4, 8, 5, 9, 6, 10));
        for (String key :
                new String[] {"WebResourceData", "WebResourceMIMEType", "WebResourceTextEncodingName", "WebResourceURL"
                }) {
            list.objects.add(text(key));
        }
        list.objects.add(sized(0x40, page.length, page));
        list.objects.add(text("text/html"));
        list.objects.add(text("UTF-8"));
        list.objects.add(text(address));
        return list.bytes();
    }

    /** @param pairs numbers of objects, a key and its value by turns */
    private static byte[] dictionary(int... pairs) {
        byte[] out = new byte[pairs.length + 1];
        int count = pairs.length / 2;
        out[0] = (byte) (0xD0 | count);
        for (int i = 0; i < count; i++) {
            out[1 + i] = (byte) pairs[2 * i];
            out[1 + count + i] = (byte) pairs[2 * i + 1];
        }
        return out;
    }

    private static byte[] text(String text) {
        return sized(0x50, text.length(), text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sized(int kind, int length, byte[] bytes) {
        ByteBuffer out = ByteBuffer.allocate(bytes.length + 6);
        if (length < 15) {
            out.put((byte) (kind | length));
        } else {
            out.put((byte) (kind | 0xF)).put((byte) 0x12).putInt(length);
        }
        out.put(bytes).flip();
        byte[] sized = new byte[out.remaining()];
        out.get(sized);
        return sized;
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer offsets = ByteBuffer.allocate(4 * objects.size());
        for (byte[] object : objects) {
            offsets.putInt(out.size());
            out.writeBytes(object);
        }
        int table = out.size();
        out.writeBytes(offsets.array());
        ByteBuffer trailer = ByteBuffer.allocate(32);
        trailer.position(6);
        trailer.put((byte) 4).put((byte) 1).putLong(objects.size()).putLong(0).putLong(table);
        out.writeBytes(trailer.array());
        return out.toByteArray();
    }
}
