package com.lotledger.command.importing.format;

import static com.lotledger.command.importing.format.FileOfLines.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void unknown_repeated_and_missing_columns_are_refused_together_R_X20() {
        assertThatThrownBy(() -> records(ImportKind.LOCATIONS, "location,colour,location"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.violations()).extracting(Violation::rule).containsOnly("R-X20");
                    assertThat(refusal.violations())
                            .extracting(Violation::field)
                            .containsExactly("colour", "location", "description");
                });
    }

    @Test
    void columns_may_stand_in_any_order() {
        assertThat(records(ImportKind.LOCATIONS, "description,location", "North store,NORTH"))
                .extracting(ImportRecord::name)
                .containsExactly("NORTH");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(records(ImportKind.LOCATIONS, "\uFEFFlocation,description", "NORTH,North store"))
                .hasSize(1);
    }

    @Test
    void a_file_separated_by_semicolons_is_told_so_R_X20() {
        assertThatThrownBy(() -> records(ImportKind.LOCATIONS, "location;description"))
                .hasMessageContaining("separated by commas");
    }

    @Test
    void a_file_without_a_first_line_is_refused_R_X20() {
        assertThatThrownBy(() -> records(ImportKind.LOCATIONS, "")).hasMessageContaining("R-X20");
    }

    @Test
    void a_file_in_another_encoding_is_refused_R_X20() {
        assertThatThrownBy(
                        () -> records(ImportKind.LOCATIONS, "location,description".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("not UTF-8");
    }
}
