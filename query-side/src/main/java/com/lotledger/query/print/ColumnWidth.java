package com.lotledger.query.print;

import com.lotledger.query.table.Column;
import java.util.List;

/** How wide a column has to be, how wide it would like to be, and how wide it becomes. */
final class ColumnWidth {

    private static final float WIDEST_WORD = 74;
    private static final float WIDEST_WORD_OF_A_TITLE = 50;
    private static final float WIDEST = 210;

    private final Column column;
    private final int place;
    private final float title;
    private boolean used;
    private float least;
    private float wanted;
    private float width;

    ColumnWidth(Column column, int place, Typeface face, float size) {
        this.column = column;
        this.place = place;
        String name = face.showable(column.title());
        title = face.width(name, size);
        for (String word : name.split(" ", -1)) {
            least = Math.max(least, Math.min(face.width(word, size), WIDEST_WORD_OF_A_TITLE));
        }
    }

    Column column() {
        return column;
    }

    int place() {
        return place;
    }

    boolean isUsed() {
        return used;
    }

    float width() {
        return width;
    }

    /** Takes notice of a cell. */
    void see(String text, Typeface face, float size) {
        if (text.isEmpty()) {
            return;
        }
        used = true;
        float whole = face.width(text, size);
        if (whole <= wanted) {
            return;
        }
        wanted = Math.min(whole, WIDEST);
        for (String word : text.split(" ", -1)) {
            least = Math.max(least, Math.min(face.width(word, size), WIDEST_WORD));
        }
    }

    /**
     * Shares a width among columns: first what each has to have, then what each would like.
     *
     * @return by how much texts have to shrink; 1 when everything has room
     */
    static float share(float available, List<ColumnWidth> columns) {
        float least = 0;
        float more = 0;
        for (ColumnWidth each : columns) {
            each.least += 1;
            each.wanted = Math.max(Math.max(each.wanted, each.least), Math.min(each.title, 60)) + 1;
            least += each.least;
            more += each.wanted - each.least;
        }
        for (ColumnWidth each : columns) {
            each.width = least >= available
                    ? each.least * available / least
                    : each.least + (each.wanted - each.least) * Math.min(1, (available - least) / Math.max(more, 1));
        }
        return Math.min(1, available / least);
    }
}
