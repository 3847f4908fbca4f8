package id.lumbung.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignKeyTest {
    private static final String VILLAGES = """
            create table mart.budgets (
                feed text not null,
                day date not null,
                village text,
                constraint budgets_delivery_fk foreign key (feed, day) references mart.deliveries(feed, day),
                constraint budgets_village_fk foreign key (village) references gudang.villages(code)
            );
            """;

    @Test
    void isReadWithAllItsColumns() {
        assertThat(ForeignKey.in(List.of(VILLAGES)))
                .containsExactly(
                        new ForeignKey(
                                "mart.budgets", List.of("feed", "day"), "mart.deliveries", List.of("feed", "day")),
                        new ForeignKey("mart.budgets", List.of("village"), "gudang.villages", List.of("code")));
    }

    @Test
    void comesAndGoesWithLaterMigrations() {
        assertThat(ForeignKey.in(List.of(VILLAGES, """
                alter table mart.budgets drop constraint budgets_delivery_fk;
                alter table mart.budgets add constraint budgets_year_fk foreign key (year) references gudang.years(year);
                """)))
                .extracting(ForeignKey::columns)
                .containsExactly(List.of("village"), List.of("year"));
    }

    @Test
    void goesWithItsTable() {
        assertThat(ForeignKey.in(List.of(VILLAGES, "drop table mart.budgets;"))).isEmpty();
    }
}
