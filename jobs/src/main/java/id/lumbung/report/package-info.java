/** The page that tells bupati and operator what last night brought: one file, readable without a network. */
@NullMarked
package id.lumbung.report;

import org.jspecify.annotations.NullMarked;
