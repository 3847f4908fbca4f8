package id.lumbung.lake;

import java.math.BigDecimal;

/** One row on its way into Parquet; columns are counted from 0. */
public interface Row {
    boolean isNull(int column);

    /** The value of a TEXT column that is not null. */
    String text(int column);

    /** The value of an INT, BIGINT, DATE (days since 1970-01-01) or BOOLEAN (1/0) column that is not null. */
    long number(int column);

    /** The value of a DECIMAL column that is not null. */
    BigDecimal decimal(int column);
}
