package com.lotledger.command.importing.format;

import static com.lotledger.command.importing.format.FileOfLines.faults;
import static com.lotledger.command.importing.format.FileOfLines.records;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadLinesTest {

    private static final String COLUMNS = "location,description";

    @Test
    void a_forgotten_quotation_mark_spoils_its_own_line_only_R_X21() {
        List<ImportRecord> records = records(
                ImportKind.LOCATIONS, COLUMNS, "NORTH,\"North store", "SOUTH,South store", "EAST,\"East\" store");

        assertThat(faults(records)).containsExactly("2 R-X21 null", "4 R-X21 null");
        assertThat(records).extracting(ImportRecord::name).containsExactly("NORTH", "SOUTH", "EAST");
        assertThat(records.get(1).command()).isNotNull();
    }

    @Test
    void a_line_with_too_few_or_too_many_fields_is_refused_R_X21() {
        assertThat(faults(records(ImportKind.LOCATIONS, COLUMNS, "NORTH", "SOUTH,South,store", "EAST,East")))
                .containsExactly("2 R-X21 null", "3 R-X21 null");
    }

    @Test
    void a_line_with_bytes_that_are_not_utf_8_is_refused_R_X21() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((COLUMNS + "\nNORTH,K").getBytes(StandardCharsets.UTF_8));
        file.write(0xF6);
        file.writeBytes("ln\nSOUTH,Köln\n".getBytes(StandardCharsets.UTF_8));

        assertThat(faults(records(ImportKind.LOCATIONS, file.toByteArray()))).containsExactly("2 R-X21 null");
    }

    @Test
    void a_line_of_any_length_is_refused_without_being_kept_R_X21() {
        String endless = "x".repeat(3 * TextLines.LONGEST);

        assertThat(faults(records(ImportKind.LOCATIONS, COLUMNS, "NORTH," + endless, "SOUTH,South")))
                .containsExactly("2 R-X21 null");
    }

    @Test
    void everything_wrong_with_a_line_is_told_at_once_R_X22() {
        assertThat(faults(records(
                        ImportKind.ITEMS,
                        "item,description,stock_measure,lot_tracking,expiry_from,expiry_period,expiry_unit,purchase_measures",
                        "A B," + "x".repeat(201) + ",,yes,PURCHASE_DATE,two,WEEKS,BOX")))
                .containsExactly(
                        "2 R-X05 item",
                        "2 R-X04 description",
                        "2 R-X03 stock_measure",
                        "2 R-X22 lot_tracking",
                        "2 R-X22 expiry_period",
                        "2 R-X22 expiry_unit",
                        "2 R-X22 purchase_measures");
    }

    @Test
    void blank_lines_are_passed_over_and_line_numbers_stay_those_of_the_file() {
        assertThat(faults(records(ImportKind.LOCATIONS, COLUMNS, "", "NORTH,North\r", "  ", "SOUTH")))
                .containsExactly("5 R-X21 null");
    }
}
