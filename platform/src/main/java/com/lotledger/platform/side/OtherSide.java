package com.lotledger.platform.side;

import com.lotledger.platform.side.SideAddresses.Offer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Knows whether the other side takes a request that this one does not. */
public final class OtherSide {

    private static final Logger LOG = LoggerFactory.getLogger(OtherSide.class);
    private static final Duration FRESH_FOR = Duration.ofSeconds(5);

    private final Side side;
    private final SideAddresses addresses;
    private final Map<String, PathPattern> patterns = new ConcurrentHashMap<>();
    private Optional<Offer> offer = Optional.empty();
    private long readAt = System.nanoTime() - FRESH_FOR.toNanos();

    /** @param here the side that this process is */
    public OtherSide(Side here, SideAddresses addresses) {
        this.side = here.other();
        this.addresses = addresses;
    }

    /** Where a request belongs, in words; empty when the other side does not take it either. */
    public Optional<String> taking(String method, String path) {
        return offer().filter(offered -> offered.addresses().stream().anyMatch(each -> fits(each, method, path)))
                .map(offered -> "the " + side.text() + " takes this" + at(offered.url()));
    }

    private static String at(@Nullable String url) {
        return url == null ? ", and this is not it" : ", at " + url;
    }

    private boolean fits(String address, String method, String path) {
        List<String> parts = List.of(address.split(" ", 2));
        String asked = method.equals("HEAD") ? "GET" : method;
        return parts.getFirst().equals(asked)
                && patterns.computeIfAbsent(parts.getLast(), PathPatternParser.defaultInstance::parse)
                        .matches(PathContainer.parsePath(path));
    }

    private synchronized Optional<Offer> offer() {
        if (System.nanoTime() - readAt >= FRESH_FOR.toNanos()) {
            readAt = System.nanoTime();
            try {
                offer = addresses.of(side);
            } catch (DataAccessException away) {
                LOG.debug("What the other side offers cannot be read at the moment", away);
            }
        }
        return offer;
    }
}
