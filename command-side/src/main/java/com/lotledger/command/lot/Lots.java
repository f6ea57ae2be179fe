package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.current.CurrentStates;
import com.lotledger.command.current.KnownHeads;
import com.lotledger.command.current.StoredStates;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The lots that a receipt touches. */
@Component
public class Lots {

    private final CurrentStates<LotState> states;
    private final KnownHeads heads;
    private final Configuration axon;

    Lots(EventStore eventStore, KnownHeads heads, @Lazy Configuration axon) {
        this.states =
                new StoredStates<>(eventStore, heads, LotEvent.class, LotState::evolve, lot -> ((Lot) lot).present());
        this.heads = heads;
        this.axon = axon;
    }

    /** The lot as it is now, unlocked. */
    public Optional<LotState> find(LotId lot) {
        return states.find(lot.stream());
    }

    /** Whether the item has a lot of this number already. */
    public boolean exists(LotId lot) {
        return heads.of(lot.stream()).isPresent();
    }

    /** Every number that a lot has or had: its own, and those of the lots that were renumbered or merged into it (R-S17). */
    public Set<LotNumber> numbers(LotState lot) {
        Set<LotNumber> numbers = new LinkedHashSet<>();
        addNumbers(lot, numbers);
        return numbers;
    }

    private void addNumbers(LotState lot, Set<LotNumber> numbers) {
        if (numbers.add(lot.lot().number())) {
            for (LotNumber former : lot.formerNumbers()) {
                find(new LotId(lot.lot().item(), former)).ifPresent(each -> addNumbers(each, numbers));
            }
        }
    }

    /** Asks for all of these at once, in one statement. */
    public void learn(Collection<LotId> asked) {
        heads.learn(asked.stream().map(LotId::stream).toList());
    }

    /**
     * Receives into one lot within the current unit of work. Callers go through their lots in the order of {@link LotId}, so
     * that two of them never wait for each other.
     *
     * @param created how the lot comes to be; null when it exists
     * @param alike numbers that differ from a new lot's only in case
     */
    public void receive(LotId lot, @Nullable LotCreated created, List<LotNumber> alike, List<ReceivedStock> received) {
        Aggregate<Lot> aggregate = created == null ? load(lot) : create(created);
        aggregate.execute(each -> {
            each.warnOf(alike);
            received.forEach(each::receive);
        });
    }

    /**
     * Loads and locks these lots within the current unit of work, in the order of {@link LotId}, so that two callers never wait
     * for each other.
     *
     * @return those that exist
     */
    public SortedMap<LotId, LockedLot> locked(Collection<LotId> wanted) {
        learn(wanted);
        SortedMap<LotId, LockedLot> locked = new TreeMap<>();
        new TreeSet<>(wanted)
                .stream().filter(this::exists).forEach(each -> locked.put(each, new LockedLot(load(each))));
        return locked;
    }

    /** Makes a lot within the current unit of work. */
    public LockedLot made(LotCreated created) {
        return new LockedLot(create(created));
    }

    private Aggregate<Lot> load(LotId lot) {
        return repository().load(lot.stream());
    }

    private Aggregate<Lot> create(LotCreated created) {
        try {
            return repository().newInstance(() -> new Lot(created));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("making a lot throws no checked exception", impossible);
        }
    }

    private Repository<Lot> repository() {
        return axon.repository(Lot.class);
    }
}
