package com.lotledger.command.location;

import com.lotledger.api.location.LocationCommand.AssignGln;
import com.lotledger.api.location.LocationCommand.ChangeLocationPreferences;
import com.lotledger.api.location.LocationCommand.ChangeNextNumber;
import com.lotledger.api.location.LocationCommand.ChangeQualityPreferences;
import com.lotledger.api.location.LocationCommand.ChooseDefaultReceivingBin;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationCommand.DescribeLocation;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Defines and changes locations. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Locations")
class LocationHttp {

    private final LedgerCommands commands;

    LocationHttp(LedgerCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/locations")
    @Operation(operationId = "defineLocation", summary = "Add a location or sub-location")
    CompletableFuture<CommandAnswer<@Nullable Void>> define(@RequestBody DefineLocation command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/locations/{location}/describe-location")
    @Operation(operationId = "describeLocation", summary = "Change the description")
    CompletableFuture<CommandAnswer<@Nullable Void>> describe(@RequestBody DescribeLocation command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/locations/{location}/change-location-preferences")
    @Operation(operationId = "changeLocationPreferences", summary = "Change what the location wants done its way")
    CompletableFuture<CommandAnswer<@Nullable Void>> changePreferences(
            @RequestBody ChangeLocationPreferences command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/locations/{location}/change-quality-preferences")
    @Operation(
            operationId = "changeQualityPreferences",
            summary = "Say whether received stock waits in quarantine, and who may release it (R-S08)")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeQuality(
            @RequestBody ChangeQualityPreferences command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/locations/{location}/choose-default-receiving-bin")
    @Operation(
            operationId = "chooseDefaultReceivingBin",
            summary = "Choose the bin proposed for received goods (R-C01)")
    CompletableFuture<CommandAnswer<@Nullable Void>> chooseDefaultReceivingBin(
            @RequestBody ChooseDefaultReceivingBin command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/locations/{location}/assign-gln")
    @Operation(operationId = "assignGln", summary = "Say which GLN the location has (R-V01)")
    CompletableFuture<CommandAnswer<@Nullable Void>> assignGln(@RequestBody AssignGln command, Sender sender) {
        return commands.send(command, sender);
    }

    @PostMapping("/locations/{location}/change-next-number")
    @Operation(
            operationId = "changeNextNumber",
            summary = "Set the next number of a series, with a reason (R-D08, R-F05)")
    CompletableFuture<CommandAnswer<@Nullable Void>> changeNextNumber(
            @RequestBody ChangeNextNumber command, Sender sender) {
        return commands.send(command, sender);
    }
}
