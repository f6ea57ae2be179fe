package com.lotledger.web.labels;

import java.util.List;

/**
 * A label.
 *
 * @param name what it names, in large letters
 * @param lines what else people read on it
 * @param payload what scanners read
 */
record Label(String name, List<String> lines, Payload payload) {

    Label {
        lines = List.copyOf(lines);
    }
}
