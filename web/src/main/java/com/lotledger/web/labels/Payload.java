package com.lotledger.web.labels;

import com.lotledger.web.gs1.Element;
import java.util.List;
import java.util.stream.Collectors;

/** What the symbols of a label say to a scanner. */
sealed interface Payload {

    /** The same for people, to stand under the symbols. */
    String readable();

    /** Whether it is written as GS1 writes it. */
    boolean gs1();

    /** Whether a bar code as GS1 allows it can hold it; a DataMatrix always can. */
    boolean fitsBars();

    /** Elements of GS1. */
    record Elements(List<Element> elements) implements Payload {

        private static final int MOST_SIGNS_IN_BARS = 48;

        public Elements {
            elements = List.copyOf(elements);
        }

        @Override
        public String readable() {
            return elements.stream().map(Element::toString).collect(Collectors.joining(" "));
        }

        @Override
        public boolean gs1() {
            return true;
        }

        @Override
        public boolean fitsBars() {
            int separators = elements.size() - 1;
            int signs = elements.stream()
                    .mapToInt(each -> each.identifier().length() + each.value().length())
                    .sum();
            return signs + separators <= MOST_SIGNS_IN_BARS;
        }
    }

    /** A text of this house. */
    record Plain(String text) implements Payload {

        @Override
        public String readable() {
            return text;
        }

        @Override
        public boolean gs1() {
            return false;
        }

        @Override
        public boolean fitsBars() {
            return true;
        }
    }
}
