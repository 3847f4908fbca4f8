/** The nightly refresh as the command line sees it, and the job behind it. */
@NullMarked
package id.lumbung.jobs;

import org.jspecify.annotations.NullMarked;
