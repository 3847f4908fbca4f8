package id.lumbung.star;

/** A column of a feed as tests deliver it: always text, to be cast to the clean form. */
record FeedColumn(String feed, String name, String rule, boolean isKey) {

    /** The SQL expressions that make the clean column, and a name's second one, from the text. */
    String cleanExpression() {
        return switch (rule) {
            case "nama" -> "%1$s as %1$s, %1$s as %1$s_asli".formatted(name);
            case "tanggal" -> "cast(%1$s as date) as %1$s".formatted(name);
            case "bulan" -> "%s as %s".formatted(month(), name);
            case "rupiah" -> "cast(%1$s as bigint) as %1$s".formatted(name);
            case "bilangan" -> "cast(%1$s as int) as %1$s".formatted(name);
            case "desimal" -> "cast(%1$s as decimal(28, 12)) as %1$s".formatted(name);
            case "ya" -> "%1$s = '1' as %1$s".formatted(name);
            case "desa_bps" -> "%s as %s".formatted(village("kode_bps"), name);
            case "desa_kemendagri" -> "%s as %s".formatted(village("kode_kemendagri"), name);
            default -> "%s as %s".formatted(code(), name);
        };
    }

    /** The SQL expression of this column's part of the record key. */
    String keyExpression() {
        return switch (rule) {
            case "bulan" -> "cast(" + month() + " as varchar)";
            case "desa_bps" -> "coalesce(" + village("kode_bps") + ", " + name + ")";
            case "desa_kemendagri" -> "coalesce(" + village("kode_kemendagri") + ", " + name + ")";
            default -> code();
        };
    }

    private String code() {
        return name.equals("kode_kemendagri") ? "replace(kode_kemendagri, '.', '')" : name;
    }

    private String month() {
        return "cast(%1$s || '-01' as date)".formatted(name);
    }

    /** The Kemendagri code of a known village; null for any other. The first village of a run knows itself only. */
    private String village(String scheme) {
        return "(select any_value(villages.kode_kemendagri) from clean_wilayah as villages where villages.%s = raw.%s)"
                .formatted(scheme, name);
    }
}
