package id.lumbung.feed;

import java.nio.file.Path;

/**
 * One file of a delivery.
 *
 * @param path where it lies on this machine
 * @param size in bytes
 */
public record DeliveredFile(String name, Path path, long size) {}
