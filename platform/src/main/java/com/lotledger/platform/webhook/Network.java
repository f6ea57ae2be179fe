package com.lotledger.platform.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A block of addresses, such as {@code 10.0.0.0/8} or {@code fc00::/7}. */
record Network(InetAddress first, int prefix) {

    // Nothing that would be looked up as a name.
    private static final Pattern ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Reads a block; a single address is a block of one. */
    static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!ADDRESS.matcher(parts[0]).matches()) {
            throw new IllegalArgumentException(text + " is no network, such as 10.1.0.0/16");
        }
        try {
            InetAddress first = InetAddress.getByName(parts[0]);
            int bits = first.getAddress().length * Byte.SIZE;
            int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
            if (prefix < 0 || prefix > bits) {
                throw new IllegalArgumentException(text + " has a prefix of 0 to " + bits + " bits");
            }
            return new Network(first, prefix);
        } catch (UnknownHostException | NumberFormatException noNetwork) {
            throw new IllegalArgumentException(text + " is no network, such as 10.1.0.0/16", noNetwork);
        }
    }

    boolean contains(InetAddress address) {
        byte[] block = first.getAddress();
        byte[] other = address.getAddress();
        if (block.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((block[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
