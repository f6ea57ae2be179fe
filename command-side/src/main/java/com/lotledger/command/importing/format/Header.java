package com.lotledger.command.importing.format;

import java.util.Map;

/**
 * Where the columns of a file stand.
 *
 * @param places from 0, by name
 * @param width how many columns there are
 */
record Header(Map<String, Integer> places, int width) {
    Header {
        places = Map.copyOf(places);
    }
}
