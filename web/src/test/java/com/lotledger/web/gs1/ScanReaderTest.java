package com.lotledger.web.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lotledger.api.value.Gs1Key;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String GS = "\u001d";
    private static final String GTIN = "09506000134352";

    private final ScanReader reader = new ScanReader();

    @Test
    void a_label_with_separators_fills_item_lot_expiry_serial_and_quantity() throws UnreadableScan {
        ScannedGoods goods = read("]d201" + GTIN + "17261231" + "10AB-123" + GS + "21S/9" + GS + "3012");

        assertThat(goods.gtin()).isEqualTo(GTIN);
        assertThat(goods.lotNumber()).isEqualTo("AB-123");
        assertThat(goods.expiresOn()).isEqualTo(new DateOnLabel(LocalDate.of(2026, 12, 31), false));
        assertThat(goods.serial()).isEqualTo("S/9");
        assertThat(goods.quantity()).isEqualTo(new BigDecimal("12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"]C1", "]d2", "]Q3", "]e0", "", "\u001d", "]C1\u001d"})
    void symbols_are_read_with_and_without_their_name_and_first_sign(String before) throws UnreadableScan {
        assertThat(read(before + "01" + GTIN + "10LOT").lotNumber()).isEqualTo("LOT");
    }

    @Test
    void a_superfluous_separator_behind_a_known_length_is_passed_over() throws UnreadableScan {
        assertThat(read("01" + GTIN + GS + "17261231" + GS + "10LOT").lotNumber())
                .isEqualTo("LOT");
    }

    @Test
    void a_box_whose_separators_were_swallowed_is_refused_with_what_it_may_mean() {
        UnreadableScan refused = refusal("0103400935251862211824243996541210LT902217241130");

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).isEqualTo(17);
            assertThat(problem.message()).contains("no separators");
        });
        assertThat(refused.readings())
                .contains(List.of(
                        new Element("01", "GTIN", "03400935251862"),
                        new Element("21", "SERIAL", "18242439965412"),
                        new Element("10", "BATCH/LOT", "LT9022"),
                        new Element("17", "USE BY or EXPIRY", "241130")));
    }

    @Test
    void the_same_box_with_separators_is_read() throws UnreadableScan {
        ScannedGoods goods = read("010340093525186221" + "18242439965412" + GS + "10LT9022" + GS + "17241130");

        assertThat(goods.lotNumber()).isEqualTo("LT9022");
        assertThat(goods.serial()).isEqualTo("18242439965412");
        assertThat(goods.expiresOn()).isEqualTo(new DateOnLabel(LocalDate.of(2024, 11, 30), false));
    }

    @Test
    void a_lot_number_that_might_hold_a_date_is_refused_unless_the_scanner_sends_separators() throws UnreadableScan {
        String label = "01" + GTIN + "10AB17261231";

        assertThat(refusal(label).readings()).hasSize(2);
        assertThat(reader.read(label, TODAY, true).lotNumber()).isEqualTo("AB17261231");
    }

    @Test
    void a_lot_number_that_can_mean_nothing_else_needs_no_separator() throws UnreadableScan {
        assertThat(read("01" + GTIN + "17261231" + "10LOT-A").lotNumber()).isEqualTo("LOT-A");
    }

    @Test
    void every_wrong_part_is_told_at_once_and_where_it_stands() {
        assertThat(refusal("01" + "09506000134351" + "17261332" + "10A B").problems())
                .containsExactly(
                        new ScanProblem("01", 3, "GTIN (01) \"09506000134351\": its check digit is 1 where 2 belongs"),
                        new ScanProblem("17", 19, "USE BY or EXPIRY (17) \"261332\": month 13 does not exist"),
                        new ScanProblem(
                                "10",
                                27,
                                "BATCH/LOT (10) \"A B\": it holds signs other than letters, digits and the signs"
                                        + " ! \" % & ' ( ) * + , - . / : ; < = > ? _"));
    }

    @Test
    void what_begins_with_no_identifier_is_told_with_its_place() {
        assertThat(refusal("01" + GTIN + "ABC").problems())
                .containsExactly(new ScanProblem(null, 17, "no application identifier begins with \"ABC\""));
    }

    @Test
    void a_lot_without_an_item_is_refused() {
        assertThat(refusal("]C110LOT-A").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("BATCH/LOT (10) needs one of [(01), (02), (03), (8006), (8026)]"));
    }

    @Test
    void an_element_told_twice_must_say_the_same() throws UnreadableScan {
        assertThat(read("01" + GTIN + "01" + GTIN).elements()).hasSize(1);
        assertThat(refusal("01" + GTIN + "17261231" + "17270101").problems()).hasSize(1);
    }

    @Test
    void the_content_of_a_case_counts() throws UnreadableScan {
        ScannedGoods goods = read("00103338389000000677" + "02" + GTIN + "3724" + GS + "10LOT");

        assertThat(goods.gtin()).isEqualTo(GTIN);
        assertThat(goods.quantity()).isEqualTo(new BigDecimal("24"));
    }

    @Test
    void a_weight_is_read_with_its_decimals() throws UnreadableScan {
        assertThat(read("01" + GTIN + "3103001250").quantity()).isEqualTo(new BigDecimal("1.250"));
    }

    @ParameterizedTest(name = "{0} is {1}, of the month only: {2}")
    @CsvSource({
        "260200, 2026-02-28, true",
        "280200, 2028-02-29, true",
        "760131, 2076-01-31, false",
        "770131, 1977-01-31, false",
        "000229, 2000-02-29, false"
    })
    void centuries_are_those_nearest_to_the_scan_and_day_00_is_the_month_s_last(
            String digits, LocalDate expected, boolean monthOnly) throws UnreadableScan {
        assertThat(read("01" + GTIN + "17" + digits).expiresOn()).isEqualTo(new DateOnLabel(expected, monthOnly));
    }

    @Test
    void a_production_month_begins_with_its_first_day() throws UnreadableScan {
        assertThat(read("01" + GTIN + "11260200").manufacturedOn())
                .isEqualTo(new DateOnLabel(LocalDate.of(2026, 2, 1), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09506000134352", "9506000134352", "]E09506000134352"})
    void a_gtin_alone_names_the_item(String scanned) throws UnreadableScan {
        assertThat(read(scanned).gtin()).isEqualTo(GTIN);
    }

    @Test
    void eight_digits_are_no_gtin_unless_the_symbol_says_so() throws UnreadableScan {
        assertThat(refusal("20260112").problems()).isNotEmpty();
        assertThat(read("]E496385074").gtin()).isEqualTo("00000096385074");
    }

    @Test
    void elements_may_be_typed_with_brackets() throws UnreadableScan {
        assertThat(read("(01)" + GTIN + " (10)A17261231").lotNumber()).isEqualTo("A17261231");
    }

    @Test
    void a_digital_link_is_read_wherever_it_leads() throws UnreadableScan {
        ScannedGoods goods = read("https://example.com/shop/01/9506000134352/10/A%2FB%2B1/21/7?17=261231&utm=x");

        assertThat(goods.gtin()).isEqualTo(GTIN);
        assertThat(goods.lotNumber()).isEqualTo("A/B+1");
        assertThat(goods.serial()).isEqualTo("7");
        assertThat(goods.expiresOn()).isEqualTo(new DateOnLabel(LocalDate.of(2026, 12, 31), false));
    }

    @Test
    void qualifiers_in_another_order_are_refused() {
        assertThat(refusal("https://id.gs1.org/01/" + GTIN + "/21/7/10/A").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("in this order"));
    }

    @Test
    void an_address_without_a_key_is_no_digital_link() {
        assertThat(refusal("https://example.com/products").problems()).hasSize(1);
    }

    @Test
    void the_address_of_a_lot_reads_back() throws UnreadableScan {
        ScannedGoods goods = read(DigitalLink.ofLot(GTIN, "A/B-1"));

        assertThat(goods.lotNumber()).isEqualTo("A/B-1");

        assertThat(goods.gtin()).isEqualTo(GTIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"09506000134352", "03400935251862", "09501101530003", "103338389000000677", "0614141000418"})
    void check_digits_of_published_keys_hold(String key) {
        assertThat(Gs1Key.checks(key)).isTrue();
    }

    private ScannedGoods read(String scanned) throws UnreadableScan {
        return reader.read(scanned, TODAY, false);
    }

    private UnreadableScan refusal(String scanned) {
        return catchThrowableOfType(UnreadableScan.class, () -> read(scanned));
    }
}
