package id.lumbung.feed;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The cleaning rule a contract gives to a column. */
public sealed interface Rule extends Serializable {

    /** A national identity number. */
    record Nik() implements Rule {}

    /** A family card number. */
    record NomorKk() implements Rule {}

    /** A person's name. */
    record Nama() implements Rule {}

    /** A calendar date. */
    record Tanggal() implements Rule {}

    /** A month of a year. */
    record Bulan() implements Rule {}

    /** An amount in whole rupiah. */
    record Rupiah() implements Rule {}

    /** A whole number within a range, both ends included. */
    record Bilangan(int from, int to) implements Rule {}

    /** A decimal number within a range, both ends included; null = open. */
    record Desimal(BigDecimal from, @Nullable BigDecimal to) implements Rule {}

    /** A code of a list. */
    record Kode(String list) implements Rule {}

    /** A yes or no. */
    record Ya() implements Rule {}

    /** A village code of a scheme. */
    record Desa(Scheme scheme) implements Rule {}

    /** A number of exactly so many digits. */
    record Digit(int length) implements Rule {}

    /** Free text. */
    record Teks() implements Rule {}
}
