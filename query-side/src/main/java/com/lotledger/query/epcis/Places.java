package com.lotledger.query.epcis;

import com.lotledger.api.value.Gln;
import com.lotledger.api.value.LocationCode;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which GLN a location had: its own, or that of the nearest location it is part of (R-V03). */
final class Places {

    private static final int DEEPEST = 20;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, NavigableMap<Long, String>> numbers = new HashMap<>();

    private Places() {}

    /** As all locations are known now; a site has few. */
    static Places read(JdbcClient database) {
        Places places = new Places();
        RowCallbackHandler part = row -> places.parents.put(row.getString(1), row.getString(2));
        database.sql("SELECT location, parent FROM views.location WHERE parent IS NOT NULL")
                .query(part);
        RowCallbackHandler number = row -> places.numbers
                .computeIfAbsent(row.getString(1), location -> new TreeMap<>())
                .put(row.getLong(2), String.valueOf(row.getString(3)));
        database.sql("SELECT location, from_position, coalesce(gln, '') FROM views.location_gln")
                .query(number);
        return places;
    }

    /** Null when neither it nor any location around it had one. */
    EpcisEvent.@Nullable Place of(LocationCode location, long position) {
        String at = location.value();
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            NavigableMap<Long, String> known = numbers.get(at);
            Map.Entry<Long, String> number = known == null ? null : known.floorEntry(position);
            if (number != null && !number.getValue().isEmpty()) {
                return new EpcisEvent.Place(DigitalLink.of(new Gln(number.getValue())));
            }
            at = parents.get(at);
        }
        return null;
    }
}
