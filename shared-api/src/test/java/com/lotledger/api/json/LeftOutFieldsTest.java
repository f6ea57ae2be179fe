package com.lotledger.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.examples.Items;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.Quantity;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** What a client may leave out, and what it may not, as the HTTP edge reads it. */
class LeftOutFieldsTest {

    @Test
    void a_delivery_needs_only_its_names_and_quantities() {
        RecordDelivery delivery = HttpJson.read("""
                {"receipt": "DN-1", "vendor": "ACME", "location": "MAIN",
                 "lines": [{"line": 1, "item": "AMOX-500", "received": "2"}]}
                """, RecordDelivery.class);

        assertThat(delivery.delivered()).singleElement().satisfies(line -> {
            assertThat(line.received()).isEqualTo(Quantity.of(2));
            assertThat(line.discontinuedConfirmed()).isFalse();
            assertThat(line.moreDecimals()).isFalse();
            assertThat(line.assigned()).isEmpty();
        });
    }

    @Test
    void an_item_needs_only_code_description_and_measure() {
        DefineItem item = HttpJson.read("""
                {"item": "AMOX-500", "description": "Amoxicillin", "stockMeasure": "PACK"}
                """, DefineItem.class);

        assertThat(item.stockMeasure()).isEqualTo(Items.PACK);
        assertThat(item.lotTracking()).isNull();
    }

    @Test
    void a_location_needs_only_code_and_description() {
        DefineLocation location = HttpJson.read("""
                {"location": "MAIN", "description": "Main warehouse", "preferences": {"refuseExpiredLots": true}}
                """, DefineLocation.class);

        assertThat(location.usesDefaultLocationNumbers()).isFalse();
        assertThat(location.preferences()).isEqualTo(new LocationPreferences(false, true, false, false));
    }

    @Test
    void a_lot_profile_needs_nothing() {
        assertThat(HttpJson.read("{}", LotProfile.class)).isEqualTo(LotProfile.UNTOLD);
    }

    @Test
    void an_empty_list_entry_is_a_missing_field_R_X03() {
        assertThatThrownBy(() -> HttpJson.read("""
                        {"receipt": "DN-1", "vendor": "ACME", "location": "MAIN", "lines": [null]}
                        """, RecordDelivery.class))
                .isInstanceOf(JacksonException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.rule()).isEqualTo("R-X03");
                                    assertThat(violation.field()).isEqualTo("lines[0]");
                                }));
    }
}
