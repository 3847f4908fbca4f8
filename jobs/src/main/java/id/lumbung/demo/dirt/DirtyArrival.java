package id.lumbung.demo.dirt;

import id.lumbung.demo.delivery.ArrivalFormat;
import id.lumbung.demo.delivery.ArrivalFormat.HeaderStyle;
import id.lumbung.demo.delivery.ArrivalSink;
import id.lumbung.demo.delivery.DeliveryFile;
import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import id.lumbung.demo.world.Dice;
import id.lumbung.demo.world.Places;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Lets records arrive with the usual dirt; the same file gets the same dirt whoever takes it. */
public final class DirtyArrival implements FeedSink {
    private static final List<String> EMPTY = List.of("", "-", "NULL", "N/A", "(kosong)");

    private final ArrivalSink arrivals;
    private final long seed;
    private final Places places;
    private Feed feed = Feed.WILAYAH;
    private Dice dice;
    private DateDirt dates;
    private NumberDirt numbers;
    private WordDirt words;
    private VillageDirt villages;

    public DirtyArrival(ArrivalSink arrivals, long seed, Places places) {
        this.arrivals = arrivals;
        this.seed = seed;
        this.places = places;
        dice = new Dice(seed, "dirt");
        dates = new DateDirt(dice, LocalDate.EPOCH);
        numbers = new NumberDirt(dice);
        words = new WordDirt(dice);
        villages = new VillageDirt(dice, places);
    }

    @Override
    public void open(DeliveryFile file) throws IOException {
        feed = file.feed();
        dice = new Dice(seed, file.name());
        dates = new DateDirt(dice, file.delivered());
        numbers = new NumberDirt(dice);
        words = new WordDirt(dice);
        villages = new VillageDirt(dice, places);
        var format = new ArrivalFormat(
                ",;|\t".charAt(dice.weighted(0, 50, 1, 25, 2, 12, 3, 13)),
                dice.chance(0.3),
                dice.chance(0.4) ? "\r\n" : "\n",
                dice.chance(0.15),
                dice.chance(0.15),
                dice.pick(List.of(HeaderStyle.values())));
        var name = format.gzip() ? file.name() + ".gz" : file.name();
        arrivals.open(new DeliveryFile(feed, file.delivered(), name, file.counts()), format);
    }

    @Override
    public void accept(String[] cells, int person) throws IOException {
        if (feed == Feed.WILAYAH || feed == Feed.ANGKA_RESMI) {
            arrivals.loaded(cells, cells, person, List.of());
            return;
        }
        var dirty = new DirtyCells(feed, cells);
        for (int position = 0; position < cells.length; position++) {
            if (!cells[position].isEmpty()) {
                dirty(dirty, position);
            } else if (dice.chance(0.03)) {
                dirty.write(position, dice.pick(EMPTY));
            }
        }
        var written = dirty.written();
        if (dice.chance(0.002)) {
            arrivals.rejected(olderCopy(written), "DUPLIKAT");
        }
        arrivals.loaded(written, dirty.cleaned(), person, dirty.issues());
        if (dice.chance(0.004)) {
            arrivals.rejected(written, "DUPLIKAT");
        }
        if (dice.chance(0.0007)) {
            arrivals.rejected(Arrays.copyOf(written, written.length - 1), "BARIS_RUSAK");
        }
        if (dice.chance(0.0007)) {
            arrivals.rejected(withoutKey(written), "KUNCI_KOSONG");
        }
    }

    @Override
    public void close() throws IOException {
        arrivals.close();
    }

    private void dirty(DirtyCells cells, int position) {
        switch (cells.column(position).kind()) {
            case TEKS -> words.dirtyText(cells, position);
            case DIGIT -> {
                if (dice.chance(0.01)) {
                    cells.write(position, "'" + cells.value(position));
                }
            }
            case NIK -> numbers.dirtyNik(cells, position);
            case KK -> numbers.dirtyFamilyCard(cells, position);
            case NAMA -> words.dirtyName(cells, position);
            case TANGGAL -> dates.dirty(cells, position, false);
            case TANGGAL_DEPAN -> dates.dirty(cells, position, true);
            case BULAN -> dates.dirtyMonth(cells, position);
            case RUPIAH -> numbers.dirtyAmount(cells, position);
            case BILANGAN -> numbers.dirtyCount(cells, position);
            case DESIMAL -> cells.write(position, cells.value(position).replace('.', ','));
            case KODE -> words.dirtyNumberedCode(cells, position);
            case KATA -> words.dirtyWordCode(cells, position);
            case KELAMIN -> words.dirtySex(cells, position);
            case YA -> words.dirtyAnswer(cells, position);
            case DESA_BPS, DESA_KEMENDAGRI -> villages.dirty(cells, position);
            case NAMA_DESA -> {} // written with the code before it
        }
    }

    /** The same record as it was before one of its cells was filled in. */
    private String[] olderCopy(String[] written) {
        var copy = written.clone();
        var columns = feed.columns();
        for (int position = columns.size() - 1; position >= 0; position--) {
            if (!columns.get(position).key() && !copy[position].isEmpty()) {
                copy[position] = "";
                return copy;
            }
        }
        return copy;
    }

    private String[] withoutKey(String[] written) {
        var copy = written.clone();
        var columns = feed.columns();
        for (int position = columns.size() - 1; position >= 0; position--) {
            if (columns.get(position).key()) {
                copy[position] = "";
                return copy;
            }
        }
        return copy;
    }
}
