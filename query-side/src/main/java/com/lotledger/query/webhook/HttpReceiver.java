package com.lotledger.query.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks HTTP with receivers. Connections are kept and each goes to an address that was checked; redirects are not followed, no proxy
 * is asked, answers are read up to a limit, and an attempt ends in time whatever the other side does.
 */
final class HttpReceiver implements Receiver, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpReceiver.class);
    private static final int CONNECTIONS = 10_000;
    private static final int MOST_READ = 64 * 1024;
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;
    private static final int SHOWN = 1_000;
    private static final TimeValue KEPT_IDLE = TimeValue.ofSeconds(30);

    private final CheckedAddresses addresses;
    private final Clock clock;
    private final Duration longest;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    /**
     * Over addresses that were checked.
     *
     * @param connect longest time to connect
     * @param longest longest time of everything
     */
    HttpReceiver(CheckedAddresses addresses, Clock clock, Duration connect, Duration longest) {
        this.addresses = addresses;
        this.clock = clock;
        this.longest = longest;
        deadlines.setRemoveOnCancelPolicy(true);
        Timeout whole = Timeout.of(longest);
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        // How many are used is limited for each subscription, so that none waits for another's.
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_LINE)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(connect))
                                .setSocketTimeout(whole)
                                .setTimeToLive(TimeValue.ofMinutes(5))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(whole)
                        .setConnectionRequestTimeout(whole)
                        .setRedirectsEnabled(false)
                        .build())
                .setRetryStrategy(new OnceMoreAfterAClosedConnection())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("lot-ledger")
                .evictExpiredConnections()
                .evictIdleConnections(KEPT_IDLE)
                .build();
    }

    @Override
    public Reply post(URI url, Map<String, String> headers, byte[] body) {
        HttpPost request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, null));
        long begin = System.nanoTime();
        ScheduledFuture<?> deadline = deadlines.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse answer = client.executeOpen(null, request, null);
            Reply reply = reply(answer, begin);
            close(request, answer);
            return reply;
        } catch (IOException | RuntimeException failure) {
            return new Reply(null, Duration.ZERO, "", reason(failure, request.isCancelled()), since(begin));
        } finally {
            deadline.cancel(false);
        }
    }

    private Reply reply(ClassicHttpResponse answer, long begin) throws IOException {
        Header wait = answer.getFirstHeader("Retry-After");
        Duration asked = wait == null ? Duration.ZERO : RetryAfter.parse(wait.getValue(), clock.instant());
        int status = answer.getCode();
        String said = beginning(answer.getEntity());
        return new Reply(status, asked, said, null, since(begin));
    }

    private static String beginning(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        String text = new String(entity.getContent().readNBytes(MOST_READ), UTF_8);
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    /** An answer that was read to its end leaves its connection to the next request; a longer one costs it. */
    private static void close(HttpPost request, ClassicHttpResponse answer) {
        try {
            HttpEntity entity = answer.getEntity();
            if (entity != null && entity.getContent().read() >= 0) {
                // Or else closing would read on to the end.
                request.cancel();
            }
            answer.close();
        } catch (IOException brokenOff) {
            LOG.debug("The rest of an answer was not read", brokenOff);
        }
    }

    /** Our own words: what others wrote may hold anything. */
    private static String reason(Exception failure, boolean cancelled) {
        if (cancelled || failure instanceof SocketTimeoutException) {
            return "no answer in time";
        }
        return switch (failure) {
            case CheckedAddresses.ForbiddenAddressException forbidden -> "the address may not be reached (R-Y02)";
            case UnknownHostException unknown -> "the host is not known";
            case ConnectException refused -> "no connection";
            case SSLException insecure -> "no secure connection";
            default -> "broken off (" + failure.getClass().getSimpleName() + ")";
        };
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
        addresses.close();
    }
}
