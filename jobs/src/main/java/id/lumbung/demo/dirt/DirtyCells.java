package id.lumbung.demo.dirt;

import id.lumbung.demo.delivery.CellIssue;
import id.lumbung.demo.delivery.Column;
import id.lumbung.demo.delivery.Feed;
import java.util.ArrayList;
import java.util.List;

/** One record between its maker and the file: what is written, and what cleaning will make of it. */
final class DirtyCells {
    private final Feed feed;
    private final String[] written;
    private final String[] cleaned;
    private final List<CellIssue> issues = new ArrayList<>(2);

    DirtyCells(Feed feed, String[] cells) {
        this.feed = feed;
        written = cells.clone();
        cleaned = cells.clone();
    }

    String[] written() {
        return written;
    }

    String[] cleaned() {
        return cleaned;
    }

    List<CellIssue> issues() {
        return issues;
    }

    String value(int position) {
        return cleaned[position];
    }

    Column column(int position) {
        return feed.columns().get(position);
    }

    /** Writes the same value in another notation. */
    void write(int position, String notation) {
        written[position] = notation;
    }

    /** Writes something that cleaning flags but can still read. */
    void flag(int position, String notation, String code) {
        written[position] = notation;
        issues.add(new CellIssue(column(position).name(), code));
    }

    /** Writes something that cleaning flags and sets to null. */
    void destroy(int position, String notation, String code) {
        flag(position, notation, code);
        cleaned[position] = "";
    }
}
