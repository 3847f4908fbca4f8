package id.lumbung.demo.delivery;

import java.io.IOException;
import java.util.List;

/** Lets records arrive exactly as they are. */
public final class CleanArrival implements FeedSink {
    private final ArrivalSink arrivals;

    public CleanArrival(ArrivalSink arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public void open(DeliveryFile file) throws IOException {
        arrivals.open(file, ArrivalFormat.CLEAN);
    }

    @Override
    public void accept(String[] cells, int person) throws IOException {
        arrivals.loaded(cells, cells, person, List.of());
    }

    @Override
    public void close() throws IOException {
        arrivals.close();
    }
}
