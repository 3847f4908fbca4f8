package id.lumbung.feed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a reference table that ships with the warehouse: {@code lumbung/reference/<name>.csv}. */
public final class ReferenceTable {

    private ReferenceTable() {}

    /** The rows below the header, each with as many cells as the header has. */
    public static List<List<String>> rows(String name) {
        String resource = "/lumbung/reference/" + name + ".csv";
        try (InputStream in = ReferenceTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ContractException(
                        "%s: expected a reference table, found none. Put warehouse-schema on the class path."
                                .formatted(resource.substring(1)));
            }
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8)) {
                return reader.stream().skip(1).map(CsvRecord::getFields).toList();
            }
        } catch (IOException e) {
            throw new ContractException(resource.substring(1) + ": cannot be read. Build the application again.", e);
        }
    }
}
