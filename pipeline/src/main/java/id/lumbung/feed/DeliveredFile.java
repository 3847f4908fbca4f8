package id.lumbung.feed;

/**
 * One file of a delivery.
 *
 * @param path where it lies, as the storage knows it
 * @param size in bytes
 */
public record DeliveredFile(String name, String path, long size) {}
