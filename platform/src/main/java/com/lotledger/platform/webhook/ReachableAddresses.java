package com.lotledger.platform.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which addresses webhooks may reach (R-Y02): those of the public Internet, and networks that the configuration allows. Nobody may
 * have the program knock at doors that are open to it alone.
 */
public final class ReachableAddresses {

    /** Special purposes by IANA's registries, private ones among them, and metadata services of clouds. */
    private static final List<Network> NOT_PUBLIC = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8");

    private static final Network NAT64 = Network.parse("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.parse("2002::/16");
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final Pattern ADDRESS = Pattern.compile("\\d+(\\.\\d+){0,3}|[^:]*:.*");
    private static final Pattern LOCAL = Pattern.compile("(.*\\.)?localhost\\.?", Pattern.CASE_INSENSITIVE);
    private static final int IN_NAT64 = 12;
    private static final int IN_SIX_TO_FOUR = 2;

    private final List<Network> allowed;

    /** @param allowed networks that may be reached although they are not public */
    public ReachableAddresses(List<String> allowed) {
        this.allowed = networks(allowed.toArray(String[]::new));
    }

    /** Whether a webhook may go there. */
    public boolean mayReach(InetAddress address) {
        return allowed.stream().anyMatch(each -> each.contains(address))
                || (NOT_PUBLIC.stream().noneMatch(each -> each.contains(address))
                        && hidden(address).map(this::mayReach).orElse(true));
    }

    /** Whether a webhook may go to a host as an address names it. What a name stands for is looked at when connecting. */
    public boolean mayReach(String host) {
        String plain = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        if (!ADDRESS.matcher(plain).matches()) {
            return !LOCAL.matcher(plain).matches() || allowed.stream().anyMatch(each -> each.contains(LOOPBACK));
        }
        try {
            return mayReach(InetAddress.getByName(plain));
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /** The IPv4 address at which a packet to this one comes out. */
    private static Optional<InetAddress> hidden(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return Optional.empty();
        }
        if (NAT64.contains(address)) {
            return Optional.of(part(address, IN_NAT64));
        }
        return SIX_TO_FOUR.contains(address) ? Optional.of(part(address, IN_SIX_TO_FOUR)) : Optional.empty();
    }

    private static InetAddress part(InetAddress address, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), from, from + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
