/** What cleaning makes of a record: one small class per rule; issues and rejections are values. */
@NullMarked
package id.lumbung.clean;

import org.jspecify.annotations.NullMarked;
