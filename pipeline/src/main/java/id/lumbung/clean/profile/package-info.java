/** What a delivered file holds, looked at without loading it: counts and shapes, never a value. */
@NullMarked
package id.lumbung.clean.profile;

import org.jspecify.annotations.NullMarked;
