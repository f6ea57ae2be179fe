package com.lotledger.web.recall;

import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import com.lotledger.web.page.TypedForm;
import com.lotledger.web.page.WholeNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The scope of a case in a form: its criteria one after the other, their fields named as the API names them. */
final class ScopeForm {

    /** How many criteria a form shows at most; by the API a scope may have more. */
    static final int MOST = 20;

    private static final List<String> FIELDS = List.of(
            "item",
            "lotNumbers",
            "vendor",
            "receipt",
            "line",
            "manufacturedFrom",
            "manufacturedTo",
            "expiresFrom",
            "expiresTo",
            "receivedFrom",
            "receivedTo");

    private ScopeForm() {}

    /** How many criteria the form holds, one at least. */
    static int criteria(Map<String, String> fields) {
        return (int) IntStream.range(0, MOST)
                .filter(each -> each == 0 || fields.containsKey(prefix(each) + "item"))
                .count();
    }

    /** Whether nothing was typed yet. */
    static boolean isBlank(Map<String, String> fields) {
        TypedForm form = new TypedForm(fields);
        return IntStream.range(0, criteria(fields)).allMatch(each -> isBlank(form, prefix(each)));
    }

    private static boolean isBlank(TypedForm form, String prefix) {
        return FIELDS.stream().allMatch(field -> form.text(prefix + field) == null);
    }

    /** Reads the scope; null when something was refused. A criterion in which nothing was typed is none. */
    static @Nullable RecallScope read(TypedForm form, Map<String, String> fields) {
        List<RecallCriterion> criteria = new ArrayList<>();
        int all = criteria(fields);
        for (int each = 0; each < all; each++) {
            String prefix = prefix(each);
            RecallCriterion read = isBlank(form, prefix) ? null : criterion(form, prefix);
            if (read != null) {
                criteria.add(read);
            }
        }
        return form.violations().isEmpty() ? form.violations().collect("", () -> new RecallScope(criteria)) : null;
    }

    /** The fields of a scope, to be changed. */
    static Map<String, String> fields(RecallScope scope) {
        Map<String, String> fields = new HashMap<>();
        for (int each = 0; each < Math.min(MOST, scope.criteria().size()); each++) {
            RecallCriterion criterion = scope.criteria().get(each);
            String prefix = prefix(each);
            fields.put(prefix + "item", text(criterion.item()));
            fields.put(
                    prefix + "lotNumbers",
                    criterion.numbers().stream().map(LotNumber::value).collect(Collectors.joining("\n")));
            fields.put(prefix + "vendor", text(criterion.vendor()));
            fields.put(prefix + "receipt", text(criterion.receipt()));
            fields.put(prefix + "line", text(criterion.line()));
            fields.put(prefix + "manufacturedFrom", text(criterion.manufacturedFrom()));
            fields.put(prefix + "manufacturedTo", text(criterion.manufacturedTo()));
            fields.put(prefix + "expiresFrom", text(criterion.expiresFrom()));
            fields.put(prefix + "expiresTo", text(criterion.expiresTo()));
            fields.put(prefix + "receivedFrom", text(criterion.receivedFrom()));
            fields.put(prefix + "receivedTo", text(criterion.receivedTo()));
        }
        return fields;
    }

    private static @Nullable RecallCriterion criterion(TypedForm form, String prefix) {
        ItemCode item = form.optional(prefix + "item", ItemCode::new);
        List<LotNumber> numbers = form.optional(prefix + "lotNumbers", ScopeForm::lotNumbers);
        VendorCode vendor = form.optional(prefix + "vendor", VendorCode::new);
        ReceiptId receipt = form.optional(prefix + "receipt", ReceiptId::new);
        Integer line = form.optional(prefix + "line", WholeNumber::line);
        LocalDate manufacturedFrom = form.date(prefix + "manufacturedFrom");
        LocalDate manufacturedTo = form.date(prefix + "manufacturedTo");
        LocalDate expiresFrom = form.date(prefix + "expiresFrom");
        LocalDate expiresTo = form.date(prefix + "expiresTo");
        LocalDate receivedFrom = form.date(prefix + "receivedFrom");
        LocalDate receivedTo = form.date(prefix + "receivedTo");
        return form.violations().isEmpty()
                ? form.violations()
                        .collect(
                                prefix.substring(0, prefix.length() - 1),
                                () -> new RecallCriterion(
                                        item,
                                        numbers,
                                        vendor,
                                        receipt,
                                        line,
                                        manufacturedFrom,
                                        manufacturedTo,
                                        expiresFrom,
                                        expiresTo,
                                        receivedFrom,
                                        receivedTo))
                : null;
    }

    private static List<LotNumber> lotNumbers(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(LotNumber::new)
                .toList();
    }

    private static String prefix(int criterion) {
        return "criteria[" + criterion + "].";
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
