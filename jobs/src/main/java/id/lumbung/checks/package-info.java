/** What the checks of each version found, {@code ops.pemeriksaan}, and by which thresholds it is judged. */
@NullMarked
package id.lumbung.checks;

import org.jspecify.annotations.NullMarked;
