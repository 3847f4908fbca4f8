package id.lumbung.jobs;

import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.Secret;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What one refresh works on.
 *
 * @param inboxes where the agencies deliver
 * @param date the date the run stands for, which is not always the day it runs
 * @param language of the report
 */
public record RefreshRequest(
        Inboxes inboxes, LocalDate date, Home home, DatabaseAccess database, Secret secret, Locale language) {
    /** The same for another date. */
    RefreshRequest at(LocalDate other) {
        return new RefreshRequest(inboxes, other, home, database, secret, language);
    }
}
