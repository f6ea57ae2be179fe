package com.lotledger.platform.openapi;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.UserName;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.signin.Password;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import java.util.Optional;

/** The values of the trade as clients write them: texts, each with its form and an example. */
final class ValueSchemas {

    private static final String CODE = "^[A-Za-z0-9_./-]{1,40}$";

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            code(ItemCode.class, "Code of an item", "GLOVE-M"),
            code(LocationCode.class, "Code of a location", "MAIN"),
            code(BinCode.class, "Code of a stock bin or stock area", "A-01-03"),
            code(VendorCode.class, "Code of a vendor", "MEDSUP"),
            code(Measure.class, "Code of a unit of measure", "BOX"),
            code(ReceiptId.class, "Name of a purchase receipt, given by whoever opens it", "2026-000123"),
            code(AssignmentId.class, "Name of an assignment within its receipt", "1.1"),
            code(UserName.class, "Name under which a person or system signs in", "eva"),
            Map.entry(
                    LotNumber.class,
                    new Form(
                            "^\\S(.{0,48}\\S)?$",
                            "Number of a lot: 1 to 50 visible characters, compared exactly",
                            "L2026-117")),
            Map.entry(
                    Quantity.class,
                    new Form(
                            "^[0-9]{1,15}(\\.[0-9]{1,6})?$",
                            "An exact decimal in quotes, from 0 to below 10^15 with at most 6 decimals",
                            "12.5")),
            Map.entry(
                    SignedQuantity.class,
                    new Form(
                            "^-?[0-9]{1,15}(\\.[0-9]{1,6})?$",
                            "An exact decimal in quotes with at most 6 decimals; below zero for what went out",
                            "-2.5")),
            Map.entry(
                    ConversionFactor.class,
                    new Form(
                            "^[0-9]{1,9}(\\.[0-9]{1,16})?$",
                            "How many stock measures a purchase measure holds: an exact decimal in quotes above 0",
                            "100")),
            Map.entry(Reason.class, new Form("^[\\s\\S]{1,500}$", "Why, in the sender's words", "Label damaged")),
            Map.entry(
                    Password.class,
                    new Form(
                            "^[\\s\\S]{12,128}$",
                            "A password: 12 to 128 characters (R-U02)",
                            "correct horse battery")));

    private ValueSchemas() {}

    /** The schema of a value; empty for what is none. */
    static Optional<Schema<String>> of(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type)).map(Form::schema);
    }

    static Class<?>[] types() {
        return FORMS.keySet().toArray(Class<?>[]::new);
    }

    private static Map.Entry<Class<?>, Form> code(Class<?> type, String meaning, String example) {
        return Map.entry(
                type,
                new Form(CODE, meaning + ": 1 to 40 letters, digits and the signs - _ . /, compared exactly", example));
    }

    private record Form(String pattern, String description, String example) {

        Schema<String> schema() {
            Schema<String> schema = new StringSchema();
            schema.addType("string");
            schema.setPattern(pattern);
            schema.setDescription(description);
            schema.addExample(example);
            return schema;
        }
    }
}
