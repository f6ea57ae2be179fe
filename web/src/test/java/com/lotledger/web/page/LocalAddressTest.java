package com.lotledger.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lots?item=A&cursor=x", "/lots/A%2FB/1"})
    void forms_lead_back_to_pages_of_this_program(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.com/", "//example.com", "/\\example.com", "/a\r\nSet-Cookie: x"})
    void forms_lead_nowhere_else(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo("/");
    }
}
