package com.lotledger.platform.http;

import com.lotledger.api.item.ItemCommand;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RemoveReceiptLine;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.user.UserCommand.ChangeUserRoles;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.provenance.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Controllers as the sides write them. */
@RestController
@RequestMapping("/api/v1/samples")
class SampleHttp {

    record Filter(
            @Nullable ItemCode item,
            @Nullable LotNumber lot,
            @Nullable LocalDate from,
            @Nullable Integer days) {}

    @PostMapping("/deliveries")
    CompletableFuture<CommandAnswer<RecordDelivery>> record(@RequestBody RecordDelivery delivery) {
        return CompletableFuture.completedFuture(new CommandAnswer<>(delivery, 9_007_199_254_740_993L));
    }

    @PostMapping("/receipts/{receipt}/lines/{line}/remove")
    RemoveReceiptLine remove(@RequestBody RemoveReceiptLine command) {
        return command;
    }

    @PostMapping("/users/{user}/roles")
    ChangeUserRoles roles(@RequestBody ChangeUserRoles command) {
        return command;
    }

    @PostMapping("/bodies")
    ChangeUserRoles plainBody(@RequestBody ChangeUserRoles command) {
        return command;
    }

    @PostMapping("/items")
    Object item(Sender sender, @RequestBody ItemCommand.DescribeItem command) {
        return command;
    }

    @GetMapping("/lots/{item}/{lot}")
    Map<String, Object> lot(@PathVariable ItemCode item, @PathVariable LotNumber lot) {
        return Map.of("item", item, "lot", lot);
    }

    @GetMapping("/dates")
    LocalDate date(@RequestParam LocalDate on) {
        return on;
    }

    @GetMapping
    Page<String> list(Filter filter, PageRequest page) {
        return new Page<>(List.of(filter.toString(), Integer.toString(page.limit())), null);
    }

    @GetMapping("/failures/{kind}")
    CompletableFuture<String> fail(@PathVariable String kind) {
        return CompletableFuture.failedFuture(
                switch (kind) {
                    case "away" -> new DataAccessResourceFailureException("password=secret");
                    case "locked" -> new CannotAcquireLockException("password=secret");
                    case "bug" -> new IllegalStateException("password=secret");
                    case "behind" -> new ViewBehind(7);
                    default ->
                        new CommandExecutionException(
                                "refused",
                                null,
                                new Refusal.Details(
                                        Refusal.Kind.valueOf(kind),
                                        List.of(new Violation("R-X02", "lines[0].item", "no such item"))));
                });
    }
}
