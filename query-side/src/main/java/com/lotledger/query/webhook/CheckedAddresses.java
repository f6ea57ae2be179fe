package com.lotledger.query.webhook;

import com.lotledger.platform.webhook.ReachableAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for a connection and leaves only addresses that may be reached (R-Y02). The connection is made to one of those: there
 * is no second look-up that might find another one.
 */
final class CheckedAddresses implements DnsResolver, AutoCloseable {

    private static final int AT_ONCE = 16;

    private final ReachableAddresses reachable;
    private final DnsResolver names;
    private final Duration longest;
    // A look-up holds its thread and cannot be broken off: it must not be one of those that everybody shares.
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("webhook-names-", 0).factory());

    /**
     * Over a way of looking names up.
     *
     * @param longest longest time of one look-up
     */
    CheckedAddresses(ReachableAddresses reachable, DnsResolver names, Duration longest) {
        this.reachable = reachable;
        this.names = names;
        this.longest = longest;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] allowed =
                Arrays.stream(found(host)).filter(reachable::mayReach).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new ForbiddenAddressException(host);
        }
        return allowed;
    }

    private InetAddress[] found(String host) throws UnknownHostException {
        CompletableFuture<InetAddress[]> answer = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                answer.complete(names.resolve(host));
            } catch (UnknownHostException | RuntimeException unknown) {
                answer.completeExceptionally(unknown);
            }
        });
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            throw unknown(host);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unknown(host);
        }
    }

    private static UnknownHostException unknown(String host) {
        return new UnknownHostException(host + " is not known");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** None of the addresses of a host may be reached. */
    static final class ForbiddenAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        ForbiddenAddressException(String host) {
            super(host + " has no address that may be reached");
        }
    }
}
