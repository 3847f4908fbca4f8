/** Where deliveries come from: folders, HDFS, SFTP and web servers, and the credentials they ask for. */
@NullMarked
package id.lumbung.feed.source;

import org.jspecify.annotations.NullMarked;
