package id.lumbung.feed.xlsx;

import java.io.IOException;

/** A part declares a document type, as no spreadsheet program does: entities of its own would follow. */
final class DocumentTypeException extends IOException {

    private static final long serialVersionUID = 1L;
}
