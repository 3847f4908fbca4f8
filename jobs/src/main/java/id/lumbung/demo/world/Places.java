package id.lumbung.demo.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The villages of Kabupaten Mukomuko (17.06). Names and Kemendagri codes are those of the shipped list; BPS codes and
 * retired codes are invented, deterministically: a kecamatan's three BPS digits are ten times a shuffled number, for
 * some with 1 or 2 added, so that the same ten digits name one village under BPS and another under Kemendagri.
 */
public final class Places {
    public static final String REGENCY = "1706";
    public static final String PROVINCE = "17";

    private static final int[] BPS_DISTRICTS = {50, 40, 30, 12, 10, 31, 22, 62, 20, 60, 51, 52, 42, 41, 21};
    private static final List<String> RETIRED = List.of("1706012008", "1706052014", "1706112003");

    private final List<Village> villages;
    private final Map<String, String> names;

    private Places(List<Village> villages, Map<String, String> names) {
        this.villages = List.copyOf(villages);
        this.names = Map.copyOf(names);
    }

    public static Places load() {
        Map<String, String> names = new HashMap<>();
        for (var cells : table("/demo/place_names_17.csv")) {
            names.put(cells[0].replace(".", ""), cells[1]);
        }
        var villages = new ArrayList<Village>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (var cells : table("/demo/villages_1706.csv")) {
            int district = Integer.parseInt(cells[3].substring(6));
            int number = numbers.merge(district, 1, Integer::sum);
            var code = cells[0].replace(".", "");
            villages.add(new Village(
                    code,
                    cells[0],
                    REGENCY + padded(BPS_DISTRICTS[district - 1], 3) + padded(number, 3),
                    cells[1].equals("DESA"),
                    cells[2],
                    district,
                    cells[4],
                    RETIRED.contains(code) ? code.substring(0, 7) + "9" + code.substring(8) : ""));
        }
        return new Places(villages, names);
    }

    public List<Village> villages() {
        return villages;
    }

    String regencyName() {
        return names.getOrDefault(REGENCY, "");
    }

    String provinceName() {
        return names.getOrDefault(PROVINCE, "");
    }

    static String padded(long number, int digits) {
        var text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static List<String[]> table(String resource) {
        var stream = Places.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + ": expected on the class path, found nothing.");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
