package id.lumbung.jobs;

import java.nio.file.Path;

/** A planner's questions over the clean sample deliveries beside the project. */
class SampleQuestionsIT extends PlannerQuestionsOnARegency {
    @Override
    Path publish(Warehouse warehouse, Path folder) {
        var sample = SharedSample.folder("contoh-bersih");
        SharedSample.assumePresent(sample);
        warehouse.refresh(sample.resolve("inbox"), Warehouse.DATE);
        return sample.resolve("inbox");
    }
}
