package id.lumbung.clean.profile;

import id.lumbung.feed.BilaGagal;
import id.lumbung.feed.BilaTiada;
import id.lumbung.feed.Column;
import id.lumbung.feed.Contract;
import id.lumbung.feed.Mode;
import java.util.LinkedHashMap;
import java.util.List;

/** A contract that knows the columns of every other and requires none: any file with a header can be opened by it. */
public final class AnyFeed {
    private AnyFeed() {}

    public static Contract of(List<Contract> contracts) {
        var columns = new LinkedHashMap<String, Column>();
        for (var contract : contracts) {
            for (var column : contract.columns()) {
                columns.putIfAbsent(
                        column.name(),
                        new Column(column.name(), column.rule(), false, false, column.aliases(), null, false));
            }
        }
        return new Contract(
                "?", Mode.SNAPSHOT, false, BilaGagal.HENTI, BilaTiada.CATAT, List.copyOf(columns.values()), "");
    }
}
