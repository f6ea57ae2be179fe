package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LotIdTest {

    private static final List<String> ITEMS =
            List.of("A", "a", "A/B", "A/", "/A", "-", "2F", "A/B/C", "x".repeat(40), "/".repeat(40));
    private static final List<String> NUMBERS = List.of(
            "A",
            "a",
            "B",
            "B/C",
            "B%2FC",
            "B C",
            "B+C",
            "B%20C",
            "#",
            "#A",
            "%23",
            "+",
            "%2B",
            "%",
            "*",
            "\u00fc",
            "u\u0308",
            "批",
            "x".repeat(50),
            "/".repeat(50),
            "批".repeat(50),
            "批".repeat(49) + "号",
            "😀".repeat(50));

    @Test
    void two_lots_never_share_a_stream_R_D03() {
        List<LotId> lots = lots().toList();
        assertThat(lots.stream().map(LotId::stream)).doesNotHaveDuplicates().hasSize(lots.size());
    }

    @Test
    void the_same_number_stands_for_other_lots_of_other_items_R_D03() {
        assertThat(lot("A", "X")).isNotEqualTo(lot("B", "X")).isEqualTo(lot("A", "X"));
        assertThat(lot("A", "X").stream()).isEqualTo("lot/A/X").isNotEqualTo(lot("B", "X").stream());
    }

    @Test
    void a_slash_inside_a_part_is_no_separator_R_D03() {
        assertThat(lot("A/B", "C").stream()).isEqualTo("lot/A%2FB/C");
        assertThat(lot("A", "B/C").stream()).isEqualTo("lot/A/B%2FC");
    }

    @Test
    void a_stream_name_fits_the_store_and_is_plain_text_R_D03() {
        assertThat(lots().map(LotId::stream))
                .allSatisfy(stream -> assertThat(stream)
                        .hasSizeLessThanOrEqualTo(200)
                        .matches("lot/[-_.*+%A-Za-z0-9]+/#?[-_.*+%A-Za-z0-9]+"));
    }

    @Test
    void a_long_number_gives_way_to_its_digest_which_no_short_number_can_imitate_R_D03() {
        String item = "x".repeat(40);
        assertThat(lot(item, "批".repeat(17) + "xx").stream()).hasSize(200).doesNotContain("#");
        assertThat(lot(item, "批".repeat(17) + "xxx").stream()).matches("lot/x{40}/#[0-9a-f]{64}");
        assertThat(lot("A", "#" + "0".repeat(49)).stream()).startsWith("lot/A/%23");
    }

    @Test
    void lots_are_ordered_by_item_and_then_by_number() {
        assertThat(Stream.of(lot("B", "1"), lot("A", "2"), lot("A", "1")).sorted())
                .containsExactly(lot("A", "1"), lot("A", "2"), lot("B", "1"));
        assertThat(lot("A", "1")).hasToString("A lot 1");
    }

    private static Stream<LotId> lots() {
        return ITEMS.stream().flatMap(item -> NUMBERS.stream().map(number -> lot(item, number)));
    }

    private static LotId lot(String item, String number) {
        return new LotId(new ItemCode(item), new LotNumber(number));
    }
}
