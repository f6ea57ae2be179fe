package com.lotledger.web.page;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.ReceiptId;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses of pages about things whose names may hold slashes and any other sign. */
public final class Addresses {

    /** The card of a lot. */
    public String lot(ItemCode item, LotNumber lotNumber) {
        return "/lots/" + encoded(item.value()) + "/" + encoded(lotNumber.value());
    }

    /** A later part of the card of a lot. */
    public String lot(ItemCode item, LotNumber lotNumber, String cursor) {
        return lot(item, lotNumber) + "?cursor=" + encoded(cursor);
    }

    /** What quality says of a lot. */
    public String quality(ItemCode item, LotNumber lotNumber) {
        return "/quality/" + encoded(item.value()) + "/" + encoded(lotNumber.value());
    }

    /** The same about a part of it. */
    public String quality(ItemCode item, LotNumber lotNumber, String part) {
        return quality(item, lotNumber) + "?part=" + encoded(part);
    }

    /** A recall case. */
    public String recall(RecallId recall) {
        return "/recalls/" + encoded(recall.value());
    }

    /** A page of a recall case. */
    public String recall(RecallId recall, String page) {
        return recall(recall) + "/" + page;
    }

    /** A later part of a page of a recall case. */
    public String recall(RecallId recall, String page, String cursor) {
        return recall(recall, page) + "?cursor=" + encoded(cursor);
    }

    /** Somebody who got something of what a case is about. */
    public String consignee(RecallId recall, CustomerCode customer) {
        return recall(recall, "consignees/" + encoded(customer.value()));
    }

    /** The archive of a dossier. */
    public String dossier(RecallId recall, long position) {
        return "/files" + recall(recall, "dossiers/" + position + "/archive");
    }

    /** A mock recall drill. */
    public String drill(DrillId drill) {
        return "/drills/" + encoded(drill.value());
    }

    /** The card of a bin. */
    public String bin(BinCode bin) {
        return bin(bin.value());
    }

    /** The card of a bin. */
    public String bin(String bin) {
        return "/bins/bin/" + encoded(bin);
    }

    /** A receipt. */
    public String receipt(String receipt) {
        return under("/receiving", receipt);
    }

    /** A page about something of a name, below a path. */
    public String under(String path, Object name) {
        return path + "/" + encoded(name.toString());
    }

    /** A receipt. */
    public String receipt(ReceiptId receipt) {
        return receipt(receipt.value());
    }

    /** A receipt with the form for one of its lines open. */
    public String receipt(ReceiptId receipt, int line) {
        return receipt(receipt) + "?line=" + line;
    }

    /** What is done to a receipt. */
    public String receipt(ReceiptId receipt, String what) {
        return receipt(receipt) + "/" + what;
    }

    /** The lots of an item. */
    public String lotsOf(ItemCode item) {
        return "/lots?item=" + encoded(item.value());
    }

    /** The lots whose number begins so. */
    public String lotsNumbered(String lotNumber) {
        return "/lots?lotNumber=" + encoded(lotNumber);
    }

    /** The label of a lot. */
    public String lotLabel(ItemCode item, LotNumber lotNumber) {
        return "/labels/lots/" + encoded(item.value()) + "/" + encoded(lotNumber.value());
    }

    /** The label of a bin. */
    public String binLabel(BinCode bin) {
        return "/labels/bins/" + encoded(bin.value());
    }

    private static String encoded(String name) {
        return UriUtils.encode(name, StandardCharsets.UTF_8);
    }
}
