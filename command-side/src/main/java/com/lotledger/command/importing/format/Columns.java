package com.lotledger.command.importing.format;

import com.lotledger.api.refusal.Violations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns a kind of file may have, in any order.
 *
 * @param required must be there; the first names what a line brings
 * @param optional may be left out
 */
record Columns(List<String> required, List<String> optional) {

    /** Finds the columns in a file's first line; refuses unknown, repeated and missing ones together (R-X20). */
    Header read(List<String> names) {
        Violations violations = new Violations();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place).strip();
            violations.unless(
                    required.contains(name) || optional.contains(name),
                    "R-X20",
                    name,
                    "there is no column of this name; the columns are " + this);
            violations.unless(places.put(name, place) == null, "R-X20", name, "the column stands there twice");
        }
        required.forEach(name -> violations.unless(places.containsKey(name), "R-X20", name, "this column is required"));
        violations.refuseIfAny();
        return new Header(places, names.size());
    }

    @Override
    public String toString() {
        String list = String.join(", ", required);
        return optional.isEmpty() ? list : list + " and, where wanted, " + String.join(", ", optional);
    }
}
