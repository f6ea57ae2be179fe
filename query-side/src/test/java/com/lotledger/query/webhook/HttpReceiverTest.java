package com.lotledger.query.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.platform.webhook.ReachableAddresses;
import com.lotledger.query.webhook.SampleReceiver.Said;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HttpReceiverTest {

    private static final byte[] BODY = "{}".getBytes(UTF_8);
    private static final List<String> LOOPBACK = List.of("127.0.0.1");

    private final SampleReceiver other = new SampleReceiver();

    @AfterEach
    void close() {
        other.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "127.1"})
    void nothing_is_sent_to_the_machine_itself_however_it_is_written_R_Y02(String host) throws Exception {
        try (HttpReceiver receiver = receiver(List.of(), SystemDefaultDnsResolver.INSTANCE)) {
            Reply reply = post(receiver, other.url(host));

            assertThat(reply.status()).isNull();
            assertThat(reply.problem()).contains("R-Y02");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void a_name_that_stands_for_a_private_address_is_not_connected_to_R_Y02() throws Exception {
        try (HttpReceiver receiver = receiver(List.of(), names("127.0.0.1", "10.0.0.1", "169.254.169.254"))) {
            assertThat(post(receiver, other.url("erp.example.com")).problem()).contains("R-Y02");
        }
    }

    @Test
    void a_name_is_looked_up_once_and_what_was_checked_is_connected_to_R_Y02() throws Exception {
        AtomicInteger lookUps = new AtomicInteger();
        // A second look-up would find another address.
        DnsResolver rebinding = resolver(host -> lookUps.incrementAndGet() == 1
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : new InetAddress[] {InetAddress.getByName("127.0.0.2")});
        try (HttpReceiver receiver = receiver(LOOPBACK, rebinding)) {
            assertThat(post(receiver, other.url("erp.example.com")).isDelivered())
                    .isTrue();
            assertThat(lookUps).hasValue(1);
            assertThat(other.requests()).hasSize(1);
        }
    }

    @Test
    void of_several_addresses_only_those_are_tried_that_may_be_reached_R_Y02() throws Exception {
        try (HttpReceiver receiver = receiver(LOOPBACK, names("10.255.255.1", "127.0.0.1"))) {
            assertThat(post(receiver, other.url("erp.example.com")).isDelivered())
                    .isTrue();
        }
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws Exception {
        other.answering(request -> new Said(302, Map.of("Location", "/elsewhere"), ""));
        try (HttpReceiver receiver = receiver(LOOPBACK, SystemDefaultDnsResolver.INSTANCE)) {
            Reply reply = post(receiver, other.url());

            assertThat(reply.status()).isEqualTo(302);
            assertThat(reply.isDelivered()).isFalse();
            assertThat(other.requests()).hasSize(1);
        }
    }

    @Test
    void of_a_long_answer_only_the_beginning_is_read() throws Exception {
        String endless = "x".repeat(10_000_000);
        other.answering(request -> new Said(200, Map.of(), endless));
        try (HttpReceiver receiver = receiver(LOOPBACK, SystemDefaultDnsResolver.INSTANCE)) {
            for (int each = 0; each < 3; each++) {
                Reply reply = post(receiver, other.url());

                assertThat(reply.isDelivered()).isTrue();
                assertThat(reply.body()).hasSize(1_000);
            }
        }
    }

    @Test
    void one_that_trickles_its_answer_is_left_in_time() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                HttpReceiver receiver = receiver(LOOPBACK, SystemDefaultDnsResolver.INSTANCE)) {
            Thread trickling = Thread.ofVirtual().start(() -> trickle(slow, over));
            Reply reply = post(receiver, "http://127.0.0.1:" + slow.getLocalPort() + "/");
            over.countDown();
            trickling.join();

            assertThat(reply.status()).isNull();
            assertThat(reply.problem()).isEqualTo("no answer in time");
        }
    }

    @Test
    void one_that_is_not_there_is_no_connection() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (HttpReceiver receiver = receiver(LOOPBACK, SystemDefaultDnsResolver.INSTANCE)) {
            assertThat(post(receiver, "http://127.0.0.1:" + free + "/").problem())
                    .isEqualTo("no connection");
        }
    }

    @Test
    void connections_are_used_again() throws Exception {
        try (HttpReceiver receiver = receiver(LOOPBACK, SystemDefaultDnsResolver.INSTANCE)) {
            for (int each = 0; each < 20; each++) {
                assertThat(post(receiver, other.url()).isDelivered()).isTrue();
            }
        }
        assertThat(other.requests()).hasSize(20);
    }

    private static void trickle(ServerSocket server, CountDownLatch over) {
        try (Socket socket = server.accept()) {
            byte[] begin = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(UTF_8);
            socket.getOutputStream().write(begin);
            while (!over.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
            }
        } catch (IOException left) {
            // As is expected.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Reply post(HttpReceiver receiver, String url) {
        return receiver.post(URI.create(url), Map.of("Content-Type", "application/json"), BODY);
    }

    private static HttpReceiver receiver(List<String> allowed, DnsResolver names) {
        return new HttpReceiver(
                new CheckedAddresses(new ReachableAddresses(allowed), names, Duration.ofSeconds(20)),
                Clock.systemUTC(),
                Duration.ofSeconds(20),
                Duration.ofSeconds(2));
    }

    private static DnsResolver names(String... addresses) {
        return resolver(host -> {
            InetAddress[] found = new InetAddress[addresses.length];
            for (int each = 0; each < addresses.length; each++) {
                found[each] = InetAddress.getByName(addresses[each]);
            }
            return found;
        });
    }

    private interface LookUp {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static DnsResolver resolver(LookUp lookUp) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return lookUp.of(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
