package com.lotledger.api.drill;

import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knew of a lot when a phase was completed. Every phase keeps it whole, so that it shows what changed meanwhile.
 *
 * @param position position of the events up to which that is true
 * @param lotNumbers every number of the lot, the one it has now first; at most 500
 * @param deliveries how many deliveries it has
 * @param vendors who delivered it; at most 500
 * @param receipts numbers of the receipts; at most 500
 * @param purchaseOrders numbers of the purchase orders; at most 500
 * @param bins where it lies; at most 500
 * @param customers who got it; at most 500
 * @param customerCount how many customers got it
 * @param stockMeasure measure of the quantities
 * @param received what came in, from other lots too
 * @param onHand what is there
 * @param withCustomers what customers have
 * @param elsewhere what went back to vendors, was written off or went to other lots
 * @param adjusted what counting found, less what it found missing
 */
public record DrillFindings(
        long position,
        List<LotNumber> lotNumbers,
        int deliveries,
        List<String> vendors,
        List<String> receipts,
        List<String> purchaseOrders,
        List<String> bins,
        List<String> customers,
        long customerCount,
        @Nullable Measure stockMeasure,
        SignedQuantity received,
        SignedQuantity onHand,
        SignedQuantity withCustomers,
        SignedQuantity elsewhere,
        SignedQuantity adjusted) {
    public DrillFindings {
        lotNumbers = List.copyOf(lotNumbers);
        vendors = List.copyOf(vendors);
        receipts = List.copyOf(receipts);
        purchaseOrders = List.copyOf(purchaseOrders);
        bins = List.copyOf(bins);
        customers = List.copyOf(customers);
    }
}
