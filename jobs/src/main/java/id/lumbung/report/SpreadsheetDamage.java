package id.lumbung.report;

import id.lumbung.clean.NikTraces;
import id.lumbung.language.Message;
import java.util.ArrayList;
import java.util.List;

/** A file whose NIKs lost their digits in a spreadsheet: only another file from the agency brings them back. */
public record SpreadsheetDamage(DeliveredFile file, NikTraces niks) {

    /** What shows the damage, as counts. */
    public static Message found(NikTraces niks) {
        var findings = new ArrayList<Message>();
        if (niks.scientific() > 0) {
            findings.add(Message.of("spreadsheet.scientific", niks.scientific()));
        }
        if (niks.endingInZero() > 0) {
            findings.add(Message.of("spreadsheet.zeros", niks.endingInZero(), niks.seen()));
        }
        return findings.size() == 1 ? findings.get(0) : Message.of("spreadsheet.both", List.copyOf(findings));
    }

    /** What to ask the agency for. */
    public static Message advice() {
        return Message.of("spreadsheet.advice");
    }
}
