package id.lumbung.feed.xlsx;

import id.lumbung.language.Message;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a workbook from what else comes as a zip file. */
final class ZipContent {

    private ZipContent() {}

    /** What the file is when it is no XLSX workbook, else null. */
    static @Nullable Message findStranger(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return Message.of("delivery.format.excel.binary");
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return Message.of("delivery.format.opendocument");
        }
        if (names.contains("word/document.xml") || names.contains("ppt/presentation.xml")) {
            return Message.of("delivery.format.office");
        }
        return names.contains("[content_types].xml") ? null : Message.of("delivery.format.archive");
    }
}
