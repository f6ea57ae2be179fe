package com.lotledger.query.bintree;

import com.lotledger.api.bin.BinTreePage;
import com.lotledger.api.bin.BinTreePage.Node;
import com.lotledger.api.bin.BinTreeQuery.ListBinsWithin;
import com.lotledger.api.bin.BinTreeQuery.ListLocationsOfBins;
import com.lotledger.api.bin.StockBinKind;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Listing;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers in two statements: a page of the level, and what lies in each of its entries. */
@Component
class BinTreeQueries {

    private final JdbcClient database;
    private final WhatLiesThere quantities;

    BinTreeQueries(JdbcClient database) {
        this.database = database;
        this.quantities = new WhatLiesThere(database);
    }

    private record Entry(
            String code, String description, @Nullable StockBinKind kind, boolean discontinued) {}

    @QueryHandler
    BinTreePage list(ListLocationsOfBins question) {
        Page<Entry> page = Listing.of("location, description", "views.location")
                .orderedBy("locations of bins", false, "location text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) ->
                                new Entry(row.getString("location"), row.getString("description"), null, false));
        return filled(page, quantities.atLocations(codes(page)));
    }

    @QueryHandler
    BinTreePage list(ListBinsWithin question) {
        Listing level = Listing.of("bin, kind, description, discontinued", "views.stock_bin");
        if (question.area() != null) {
            level.where("area = ?", question.area());
        } else if (question.location() != null) {
            level.where("location = ?", question.location()).where("area IS NULL");
        } else {
            level.where("location IS NULL").where("area IS NULL");
        }
        Page<Entry> page = level.orderedBy("bins within", false, "bin text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new Entry(
                                row.getString("bin"),
                                row.getString("description"),
                                StockBinKind.valueOf(row.getString("kind")),
                                row.getBoolean("discontinued")));
        return filled(page, quantities.inBinsAndBelow(codes(page)));
    }

    private static List<String> codes(Page<Entry> page) {
        return page.entries().stream().map(Entry::code).toList();
    }

    private static BinTreePage filled(Page<Entry> page, Map<String, WhatLiesThere.Contents> contents) {
        return new BinTreePage(
                page.entries().stream()
                        .map(entry -> {
                            WhatLiesThere.Contents there =
                                    contents.getOrDefault(entry.code(), WhatLiesThere.Contents.NOTHING);
                            return new Node(
                                    entry.code(),
                                    entry.description(),
                                    entry.kind(),
                                    entry.discontinued(),
                                    there.items(),
                                    there.sums());
                        })
                        .toList(),
                page.next());
    }
}
