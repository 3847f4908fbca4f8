package id.lumbung.forget;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import id.lumbung.jobs.Workplace;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Who is to be erased from what. Prints without the NIKs.
 *
 * @param workplace where the lake lies and what computes over it
 * @param dryRun whether only to count
 * @param by the operator, as the operating system knows them
 */
public record ForgetRequest(
        Set<String> niks,
        boolean dryRun,
        Home home,
        Workplace workplace,
        DatabaseAccess database,
        Secret secret,
        OffsetDateTime now,
        String by) {
    @Override
    public String toString() {
        return "ForgetRequest[" + niks.size() + " persons]";
    }
}
