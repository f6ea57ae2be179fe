package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptQuery.GetPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.web.page.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receipts and lines by the names that addresses give them. */
@Component
class Receipts {

    private final Questions questions;

    Receipts(Questions questions) {
        this.questions = questions;
    }

    static ReceiptId named(@Nullable String name) {
        return new ReceiptId(name == null ? "" : name);
    }

    PurchaseReceiptView get(String name) {
        return questions.ask(new GetPurchaseReceipt(named(name)), PurchaseReceiptView.class, "receipt " + name);
    }

    static ReceiptLineView line(PurchaseReceiptView receipt, int line) {
        return receipt.lines().stream()
                .filter(each -> each.line() == line)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("line", "the receipt has no line " + line));
    }
}
