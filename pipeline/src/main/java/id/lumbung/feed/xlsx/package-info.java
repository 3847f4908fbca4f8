/** Reads deliveries that arrive as Excel workbooks (XLSX). */
@NullMarked
package id.lumbung.feed.xlsx;

import org.jspecify.annotations.NullMarked;
