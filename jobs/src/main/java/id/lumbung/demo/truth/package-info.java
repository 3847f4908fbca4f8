/** The indicators worked out in plain Java, record by record: what the pipeline is compared with. */
@NullMarked
package id.lumbung.demo.truth;

import org.jspecify.annotations.NullMarked;
