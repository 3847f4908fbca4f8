package id.lumbung.jobs;

import id.lumbung.clean.ErasedPersons;
import id.lumbung.clean.ErasureGate;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.clean.VillageRegister;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Contracts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What records are cleaned by.
 *
 * @param villages null until they are settled
 */
record CleaningRules(
        Contracts contracts, ErasedPersons erased, @Nullable VillageRegister villages) implements Serializable {
    Contract contract(String feed) {
        return contracts.require(feed);
    }

    RecordCleaner cleaner(String feed, LocalDate date) {
        var contract = contract(feed);
        return new RecordCleaner(
                contract, date, contract.usesVillages() ? requireVillages() : null, contracts.codeLists());
    }

    /** {@code lines}: where records started that were taken out of the received file. */
    ErasureGate gate(String feed, Set<Long> lines) {
        return new ErasureGate(contract(feed), erased, lines);
    }

    private VillageRegister requireVillages() {
        if (villages == null) {
            throw new IllegalStateException("villages used before they were settled");
        }
        return villages;
    }
}
