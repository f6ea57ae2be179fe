package com.lotledger.command.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that belong together, with a prefix of their own so that tests do not meet. */
record SampleFiles(String prefix, Path directory) {

    static final String DELIVERY_COLUMNS =
            "receipt,vendor,vendor_name,received_on,location,line,item,quantity,measure,lot_number,expires_on,bin";

    Path locations() {
        return file("locations.csv", "location,description,first_lot_number", prefix + ",Site,100000");
    }

    Path bins() {
        return file(
                "bins.csv",
                "bin,description,location,bin_type,stock_type",
                prefix + "-1,Shelf 1," + prefix + ",STOCK,NORMAL",
                prefix + "-2,Shelf 2," + prefix + ",STOCK,NORMAL");
    }

    Path items() {
        return file(
                "items.csv",
                "item,description,stock_measure,lot_tracking,auto_lot_numbers,expiry_from,expiry_period,expiry_unit",
                prefix + "-AUTO,Numbered by us,PACK,true,true,PURCHASE_DATE,24,MONTHS",
                prefix + "-HAND,Numbered by hand,PACK,true,false,BY_DATE,,");
    }

    /** Each receipt has two lines, one of them split over two bins. */
    Path deliveries(int receipts) {
        List<String> lines = new ArrayList<>();
        lines.add(DELIVERY_COLUMNS);
        for (int number = 1; number <= receipts; number++) {
            lines.add(delivery(number, 1, "AUTO", 4, "", "", 1));
            lines.add(delivery(number, 1, "AUTO", 6, "", "", 2));
            lines.add(delivery(number, 2, "HAND", 5, "L" + number % 7, "2027-06-30", 1));
        }
        return file("deliveries.csv", lines.toArray(String[]::new));
    }

    String delivery(int receipt, int line, String item, int quantity, String lot, String expiresOn, int bin) {
        return String.join(
                ",",
                prefix + "-" + receipt,
                "V-1",
                "\"Vendor, the first\"",
                "2026-03-01",
                prefix,
                Integer.toString(line),
                prefix + "-" + item,
                Integer.toString(quantity),
                "",
                lot,
                expiresOn,
                prefix + "-" + bin);
    }

    Path file(String name, String... lines) {
        try {
            return Files.write(directory.resolve(name), List.of(lines));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
