/** What all rooms share: how a broken run ends. */
@NullMarked
package id.lumbung;

import org.jspecify.annotations.NullMarked;
