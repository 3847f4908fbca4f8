package id.lumbung.clean;

/** The number that a feed knows a person by, from payment to payment: feed, bar, number. */
public final class RecordNumber {
    private static final String MEMBERS = "bpjstk_peserta";

    private RecordNumber() {}

    /** A contribution carries its membership's number, a payment of assistance its recipient's without the month. */
    public static String of(String feed, String recordKey) {
        return switch (feed) {
            case "bpjstk_iuran" -> MEMBERS + "|" + recordKey.substring(0, recordKey.indexOf('|'));
            case "bansos" -> {
                int program = recordKey.indexOf('|');
                yield feed + "|" + recordKey.substring(0, program)
                        + recordKey.substring(recordKey.indexOf('|', program + 1));
            }
            default -> feed + "|" + recordKey;
        };
    }
}
