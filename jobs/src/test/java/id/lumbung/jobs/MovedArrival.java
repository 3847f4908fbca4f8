package id.lumbung.jobs;

import id.lumbung.demo.delivery.ArrivalFormat;
import id.lumbung.demo.delivery.ArrivalSink;
import id.lumbung.demo.delivery.CellIssue;
import id.lumbung.demo.delivery.DeliveryFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Moves what arrives from the invented regency 1706 into a regency 1707 beside it: its codes, and the numbers made of them. */
final class MovedArrival implements ArrivalSink {
    private static final Pattern CODE = Pattern.compile("17(\\.?)06(?=\\.\\d\\d\\.|\\d\\d|$)");

    private final ArrivalSink moved;

    MovedArrival(ArrivalSink moved) {
        this.moved = moved;
    }

    static String moved(String cell) {
        return CODE.matcher(cell).replaceAll("17$107").replace("Kabupaten Mukomuko", "Kabupaten Rekaan");
    }

    @Override
    public void open(DeliveryFile file, ArrivalFormat format) throws IOException {
        moved.open(
                new DeliveryFile(file.feed(), file.delivered(), file.name().replace("1706", "1707"), file.counts()),
                format);
    }

    @Override
    public void loaded(String[] written, String[] cleaned, int person, List<CellIssue> issues) throws IOException {
        moved.loaded(moved(written), moved(cleaned), person, issues);
    }

    @Override
    public void rejected(String[] written, String code) throws IOException {
        moved.rejected(moved(written), code);
    }

    @Override
    public void close() throws IOException {
        moved.close();
    }

    private static String[] moved(String[] cells) {
        return Arrays.stream(cells).map(MovedArrival::moved).toArray(String[]::new);
    }
}
