package com.lotledger.standalone.movements;

import com.lotledger.api.bin.BinQuantityPage;
import com.lotledger.api.bin.BinQuantityQuery.FindBinQuantities;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.trace.TraceEntryView;
import com.lotledger.api.trace.TraceEntryView.Section;
import com.lotledger.api.trace.TracePage;
import com.lotledger.api.trace.TraceQuery.TraceStock;
import com.lotledger.api.trace.TraceSubject;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.VendorCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** The same stock as questions answer it. */
final class AskedPast {

    private static final int MOST = 500;

    private final QueryGateway questions;

    AskedPast(QueryGateway questions) {
        this.questions = questions;
    }

    /** By lot and bin. */
    Map<String, String> bins(ItemCode item, PointInTime at) {
        Map<String, String> found = new TreeMap<>();
        questions
                .query(new FindBinQuantities(item, null, null, null, at, MOST, null), BinQuantityPage.class)
                .join()
                .entries()
                .forEach(each -> found.put(
                        each.lotNumber() + " " + each.bin(), each.onHand().toString()));
        return found;
    }

    /** By lot, bin and status, as a trace of the vendor tells it. */
    Map<String, String> parts(VendorCode vendor, ItemCode item, PointInTime at) {
        Map<String, BigDecimal> found = new TreeMap<>();
        TraceSubject subject = new TraceSubject(item, null, null, null, vendor, null, null, null, null);
        @Nullable String cursor = null;
        do {
            TracePage page = questions
                    .query(new TraceStock(subject, at, MOST, cursor), TracePage.class)
                    .join();
            page.entries().stream()
                    .filter(each -> each.section() == Section.PLACE)
                    .forEach(each -> found.merge(name(each), each.quantity().amount(), BigDecimal::add));
            cursor = page.next();
        } while (cursor != null);
        Map<String, String> shown = new TreeMap<>();
        found.forEach((name, quantity) ->
                shown.put(name, quantity.stripTrailingZeros().toPlainString()));
        return shown;
    }

    private static String name(TraceEntryView entry) {
        return entry.lotNumber() + " " + entry.bin() + " " + entry.status();
    }
}
