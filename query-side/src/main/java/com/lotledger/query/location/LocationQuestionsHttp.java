package com.lotledger.query.location;

import com.lotledger.api.location.LocationPage;
import com.lotledger.api.location.LocationQuery.FindLocations;
import com.lotledger.api.location.LocationQuery.GetLocation;
import com.lotledger.api.location.LocationView;
import com.lotledger.api.value.LocationCode;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Locations over HTTP. */
@RestController
@RequestMapping("/api/v1/locations")
@Tag(name = "Locations")
class LocationQuestionsHttp {

    private final Questions questions;

    LocationQuestionsHttp(Questions questions) {
        this.questions = questions;
    }

    record Filter(
            @Parameter(description = "only codes that begin so") @Nullable
            String location,

            @Parameter(description = "only sub-locations of this one") @Nullable
            LocationCode parent) {}

    @GetMapping
    @Operation(operationId = "findLocations", summary = "List locations by code")
    CompletableFuture<LocationPage> find(@ParameterObject Filter filter, PageRequest page) {
        return questions.ask(
                new FindLocations(filter.location(), filter.parent(), page.limit(), Questions.cursorOf(page)),
                LocationPage.class);
    }

    @GetMapping("/{location}")
    @Operation(
            operationId = "getLocation",
            summary = "Show a location",
            description = "A slash within the code is written %2F.")
    CompletableFuture<LocationView> get(@PathVariable LocationCode location) {
        return questions.ask(new GetLocation(location), LocationView.class, "location", "location of this code");
    }
}
