package com.lotledger.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void a_cursor_reads_back_what_was_written_whatever_the_keys_hold() {
        Cursor cursor = Cursor.of("lots by expiry", "2027-01-31", null, "", "Ä:12-:/ \uD83D\uDCA7");

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "LQ", "OTk6YQ", "MTphOTk5OTk5OTk5OTk6YQ", "4oiS", "OjE6YQ"})
    void a_text_that_is_no_cursor_is_refused_R_X16(String text) {
        assertRefused(() -> Cursor.parse(text), "cursor");
    }

    @Test
    void a_cursor_of_another_list_is_refused_R_X16() {
        PageRequest request = new PageRequest(10, Cursor.of("items", "A"));

        assertRefused(() -> request.after("bins", 1), "cursor");
        assertRefused(() -> request.after("items", 2), "cursor");
        assertThat(request.after("items", 1)).isEqualTo(request.cursor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "ten", "", "1.0", "99999999999"})
    void a_limit_outside_1_to_500_is_refused_R_X16(String limit) {
        assertRefused(() -> PageRequest.parse(limit, null), "limit");
    }

    @Test
    void a_wrong_limit_and_a_wrong_cursor_are_refused_together_R_X16() {
        assertRefused(() -> PageRequest.parse("0", "?"), "limit", "cursor");
    }

    @Test
    void without_parameters_a_page_has_50_entries() {
        assertThat(PageRequest.parse(null, null)).isEqualTo(PageRequest.first());
        assertThat(PageRequest.first().limit()).isEqualTo(50);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_R_X16() {
        List<Integer> all = IntStream.range(0, 25).boxed().toList();

        Page<Integer> first = page(all, new PageRequest(10, null));
        Page<Integer> second = page(all, new PageRequest(10, Cursor.parse(String.valueOf(first.next()))));
        Page<Integer> third = page(all, new PageRequest(10, Cursor.parse(String.valueOf(second.next()))));

        assertThat(first.entries()).isEqualTo(all.subList(0, 10));
        assertThat(second.entries()).isEqualTo(all.subList(10, 20));
        assertThat(third).isEqualTo(new Page<>(all.subList(20, 25), null));
    }

    private static Page<Integer> page(List<Integer> all, PageRequest request) {
        Cursor after = request.after("numbers", 1);
        int from =
                after == null ? 0 : Integer.parseInt(String.valueOf(after.keys().get(0))) + 1;
        List<Integer> rows = all.stream().skip(from).limit(request.rowsToRead()).toList();
        return Page.of(request, rows, last -> Cursor.of("numbers", last.toString()));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking, String... fields) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.violations()).extracting(Violation::field).containsExactly(fields);
            assertThat(refusal.violations()).extracting(Violation::rule).containsOnly("R-X16");
        });
    }
}
