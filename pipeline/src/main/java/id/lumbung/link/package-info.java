/** Who is who: every record of a person feed is taken for one person. */
@NullMarked
package id.lumbung.link;

import org.jspecify.annotations.NullMarked;
