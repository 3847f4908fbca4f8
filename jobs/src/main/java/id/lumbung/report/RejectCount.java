package id.lumbung.report;

/** Records of one file rejected for one reason. */
public record RejectCount(DeliveredFile file, String code, long count) {}
