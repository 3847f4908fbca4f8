package id.lumbung.demo.world;

import id.lumbung.demo.delivery.Feed;
import id.lumbung.demo.delivery.FeedSink;
import java.io.IOException;
import java.util.List;

/** The feeds of the village offices: office holders, projects and project workers. */
final class WorkFeeds {
    private static final int OFFICE_FILES = 4;
    private static final int DISTRICTS = 15;

    private final World world;

    WorkFeeds(World world) {
        this.world = world;
    }

    void handTo(FeedSink sink) throws IOException {
        for (int file = 1; file <= OFFICE_FILES; file++) {
            int part = file;
            var offices = world.offices.stream()
                    .filter(office -> 1 + (office.village().district() - 1) * OFFICE_FILES / DISTRICTS == part)
                    .toList();
            offices(sink, offices, "rekap" + part);
        }
        projects(sink);
        workers(sink);
    }

    private void offices(FeedSink sink, List<Office> offices, String part) throws IOException {
        sink.open(Deliveries.file(Feed.APARATUR_DESA, world.date, part, true));
        for (var office : offices) {
            sink.accept(
                    new String[] {
                        office.village().code(),
                        office.village().name(),
                        office.decree(),
                        office.person().nik(),
                        office.person().name(),
                        office.person().born().toString(),
                        office.title(),
                        office.from().toString(),
                        Cells.date(office.until()),
                        Cells.number(office.pay()),
                        office.source()
                    },
                    office.person().id());
        }
        sink.close();
    }

    private void projects(FeedSink sink) throws IOException {
        sink.open(Deliveries.file(Feed.PROYEK_DESA, world.date.minusDays(3), "", true));
        for (var project : world.projects) {
            sink.accept(
                    new String[] {
                        project.id(),
                        project.village().code(),
                        project.village().name(),
                        project.name(),
                        project.manner(),
                        Long.toString(project.value()),
                        project.source(),
                        project.from().toString(),
                        Cells.date(project.until()),
                        project.registration()
                    },
                    FeedSink.NOBODY);
        }
        sink.close();
    }

    private void workers(FeedSink sink) throws IOException {
        sink.open(Deliveries.file(Feed.PEKERJA_PROYEK, world.date.minusDays(3), "", true));
        for (var project : world.projects) {
            int number = 0;
            for (var worker : project.workers()) {
                number++;
                sink.accept(
                        new String[] {
                            project.id(),
                            Integer.toString(number),
                            worker.person().nik(),
                            worker.person().name(),
                            worker.person().born().toString(),
                            Integer.toString(worker.days()),
                            Long.toString(worker.dailyWage())
                        },
                        worker.person().id());
            }
        }
        sink.close();
    }
}
