/** What the published links say when somebody asks, and training of the model they are made by. */
@NullMarked
package id.lumbung.linking;

import org.jspecify.annotations.NullMarked;
