package com.lotledger.query.epcis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lot by lot, of the items that ever carried the GTINs asked for. */
final class WalkThroughLots implements Walk {

    private static final String BEHIND_EVERY_LOT = Character.toString(Character.MAX_CODE_POINT);
    private static final String LAST = """
            SELECT lot_number, position FROM views.stock_ledger
            WHERE item = ? AND (lot_number, position) >= (?, ?) AND lot_number <= ?
            ORDER BY lot_number, position OFFSET ? LIMIT 1
            """;

    private final JdbcClient database;
    private final LedgerLines lines;
    private final List<Stretch> stretches;

    WalkThroughLots(JdbcClient database, LedgerLines lines, Collection<EpcClass> asked) {
        this.database = database;
        this.lines = lines;
        List<Stretch> all = asked.stream().flatMap(this::stretches).distinct().toList();
        this.stretches = all.stream()
                .filter(each -> all.stream().noneMatch(each::isPartOf))
                .sorted(Comparator.comparing(Stretch::item).thenComparing(Stretch::firstLot))
                .toList();
    }

    /** Lots of an item that are read one after the other. */
    private record Stretch(String item, String firstLot, String lastLot) {

        PlaceInLedger beginning() {
            return new PlaceInLedger(item, firstLot, 0, 0);
        }

        boolean endsBefore(PlaceInLedger place) {
            int byItem = item.compareTo(place.item());
            return byItem < 0 || (byItem == 0 && !isWholeItem() && lastLot.compareTo(place.lot()) < 0);
        }

        boolean isPartOf(Stretch other) {
            return !isWholeItem() && other.isWholeItem() && item.equals(other.item());
        }

        private boolean isWholeItem() {
            return lastLot.equals(BEHIND_EVERY_LOT);
        }

        boolean holds(PlaceInLedger place) {
            return item.equals(place.item()) && firstLot.compareTo(place.lot()) <= 0;
        }
    }

    private record Key(String lot, long position) {}

    @Override
    public Slice step(PlaceInLedger from) {
        List<Stretch> left =
                stretches.stream().filter(each -> !each.endsBefore(from)).toList();
        if (left.isEmpty()) {
            return new Slice(List.of(), null);
        }
        Stretch stretch = left.getFirst();
        PlaceInLedger begin = stretch.holds(from) ? from : stretch.beginning();
        Optional<Key> last = database.sql(LAST)
                .params(stretch.item(), begin.lot(), begin.position(), stretch.lastLot(), ROWS - 1)
                .query((row, number) -> new Key(row.getString(1), row.getLong(2)))
                .optional();
        Key end = last.orElse(new Key(stretch.lastLot(), Long.MAX_VALUE));
        return new Slice(
                lines.of(stretch.item(), begin.lot(), begin.position(), end.lot(), end.position()),
                last.map(key -> new PlaceInLedger(stretch.item(), key.lot(), key.position() + 1, 0))
                        .orElse(beginningAfter(left)));
    }

    private static @Nullable PlaceInLedger beginningAfter(List<Stretch> left) {
        return left.size() > 1 ? left.get(1).beginning() : null;
    }

    private Stream<Stretch> stretches(EpcClass asked) {
        String first = asked.lot() == null ? "" : asked.lot().value();
        String last = asked.lot() == null ? BEHIND_EVERY_LOT : first;
        return database
                .sql("SELECT DISTINCT item FROM views.item_gtin WHERE gtin = ?")
                .param(asked.gtin().value())
                .query(String.class)
                .list()
                .stream()
                .map(item -> new Stretch(item, first, last));
    }
}
