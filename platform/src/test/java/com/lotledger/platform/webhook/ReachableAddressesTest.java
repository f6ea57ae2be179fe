package com.lotledger.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachableAddressesTest {

    private final ReachableAddresses publicOnly = new ReachableAddresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "168.63.129.16",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:a00:1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void only_addresses_of_the_public_Internet_are_reached_R_Y02(String address) throws Exception {
        assertThat(publicOnly.mayReach(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.215.14",
                "172.32.0.1",
                "100.128.0.1",
                "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
                "64:ff9b::5db8:d70e",
                "2002:5db8:d70e::"
            })
    void public_addresses_are_reached_R_Y02(String address) throws Exception {
        assertThat(publicOnly.mayReach(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0",
                "999.1.1.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "localhost",
                "LocalHost.",
                "erp.localhost"
            })
    void an_address_may_not_be_hidden_behind_another_way_to_write_it_R_Y02(String host) {
        assertThat(publicOnly.mayReach(host)).isFalse();
    }

    @Test
    void a_name_is_looked_at_when_connecting_R_Y02() {
        assertThat(publicOnly.mayReach("erp.example.com")).isTrue();
        assertThat(publicOnly.mayReach("93.184.215.14")).isTrue();
    }

    @Test
    void networks_are_reached_that_the_configuration_allows_R_Y02() throws Exception {
        ReachableAddresses some = new ReachableAddresses(List.of("10.1.0.0/16", "127.0.0.1", "fd00::/8"));

        assertThat(some.mayReach("10.1.255.255")).isTrue();
        assertThat(some.mayReach("10.2.0.0")).isFalse();
        assertThat(some.mayReach("localhost")).isTrue();
        assertThat(some.mayReach("127.0.0.2")).isFalse();
        assertThat(some.mayReach("[::ffff:10.1.0.1]")).isTrue();
        assertThat(some.mayReach(InetAddress.getByName("64:ff9b::a01:1"))).isTrue();
        assertThat(some.mayReach("[fd12::1]")).isTrue();
        assertThat(some.mayReach("[fe80::1]")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "erp.example.com", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "fd00::/129", "10.0.0.0/x"})
    void what_is_no_network_is_heard_of_at_the_start(String text) {
        assertThatThrownBy(() -> new ReachableAddresses(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
