package id.lumbung.jobs;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * What one refresh works on.
 *
 * @param inboxes where the agencies deliver
 * @param date the date the run stands for, which is not always the day it runs
 * @param language of the report
 * @param accepted codes of the indicators that may move past their limits in this run
 * @param workplace where the lake lies and what computes over it
 */
public record RefreshRequest(
        Inboxes inboxes,
        LocalDate date,
        Home home,
        DatabaseAccess database,
        Secret secret,
        Locale language,
        Set<String> accepted,
        Workplace workplace) {

    public RefreshRequest {
        accepted = Set.copyOf(accepted);
    }

    /** One that computes on this machine. */
    public RefreshRequest(
            Inboxes inboxes,
            LocalDate date,
            Home home,
            DatabaseAccess database,
            Secret secret,
            Locale language,
            Set<String> accepted) {
        this(inboxes, date, home, database, secret, language, accepted, Workplace.in(home));
    }

    /** One in which nothing may move past its limit. */
    public RefreshRequest(
            Inboxes inboxes, LocalDate date, Home home, DatabaseAccess database, Secret secret, Locale language) {
        this(inboxes, date, home, database, secret, language, Set.of());
    }

    /** Whether all that is delivered lies where a demo delivers. */
    boolean isMadeUp() {
        return inboxes.lieIn(home.demo());
    }

    /** The same for another date. */
    RefreshRequest at(LocalDate other) {
        return new RefreshRequest(inboxes, other, home, database, secret, language, accepted, workplace);
    }
}
