package id.lumbung.feed.xlsx;

import java.io.IOException;

/** A cell holds more text than the limits allow. */
final class CellTooLongException extends IOException {

    private static final long serialVersionUID = 1L;
}
