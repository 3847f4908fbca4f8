package id.lumbung.jobs;

import id.lumbung.feed.RawRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Cleaning as a step partitioned by file: chunk-oriented where the files are cleaned on this machine, else a piece of work
 * for another.
 *
 * <p>An item is a block of records: the framework's cost per item is then paid once in a thousand records.
 */
@Configuration(proxyBeanMethods = false)
class CleanStep {
    private static final int BLOCKS_PER_CHUNK = 10;
    private static final String NAME = "cleanFile";

    @Bean
    Step cleanVillages(
            JobRepository jobs,
            Step cleanFile,
            SimpleAsyncTaskExecutor cleaners,
            NightlyRun run,
            StepProgress progress) {
        return partitioned("cleanVillages", jobs, cleanFile, cleaners, run, progress, true);
    }

    @Bean
    Step clean(
            JobRepository jobs,
            Step cleanFile,
            SimpleAsyncTaskExecutor cleaners,
            NightlyRun run,
            StepProgress progress) {
        return partitioned("clean", jobs, cleanFile, cleaners, run, progress, false);
    }

    private static Step partitioned(
            String name,
            JobRepository jobs,
            Step cleanFile,
            SimpleAsyncTaskExecutor cleaners,
            NightlyRun run,
            StepProgress progress,
            boolean villages) {
        return new StepBuilder(name, jobs)
                .partitioner(name + "File", files(run, villages, cleaners))
                .step(cleanFile)
                .taskExecutor(cleaners)
                .listener(progress)
                .build();
    }

    /**
     * One partition a file of the deliveries not clean yet. As many at a time as there is room for now: executors join after
     * Spark has begun.
     */
    private static Partitioner files(NightlyRun run, boolean villages, SimpleAsyncTaskExecutor cleaners) {
        return gridSize -> {
            cleaners.setConcurrencyLimit(run.engines().width());
            Map<String, ExecutionContext> partitions = new HashMap<>();
            var deliveries = run.deliveries();
            for (int delivery = 0; delivery < deliveries.size(); delivery++) {
                var counting = deliveries.get(delivery);
                if (counting.isVillageRegister() != villages || counting.clean().isComplete(run.lake())) {
                    continue;
                }
                counting.clean().start(run.lake());
                for (int file = 0; file < counting.files().size(); file++) {
                    var place = new FilePlace(delivery, file);
                    partitions.put(place.name(), place.context());
                }
            }
            return partitions;
        };
    }

    @Bean
    Step cleanFile(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            NightlyRun run,
            StepProgress progress,
            FileBlocks fileBlocks) {
        return run.engines().areElsewhere() ? elsewhere(jobs, run, progress) : here(jobs, transactions, fileBlocks);
    }

    private static Step here(JobRepository jobs, PlatformTransactionManager transactions, FileBlocks blocks) {
        return new StepBuilder(NAME, jobs)
                .<List<RawRecord>, CleanBlock>chunk(BLOCKS_PER_CHUNK)
                .transactionManager(transactions)
                .reader(blocks)
                .processor(blocks)
                .writer(blocks)
                .build();
    }

    /** Many files are waited for at a time: a connection to PostgreSQL for each would be too many. */
    private static Step elsewhere(JobRepository jobs, NightlyRun run, StepProgress progress) {
        Tasklet tasklet = (contribution, context) -> {
            var place = FilePlace.in(contribution.getStepExecution().getExecutionContext());
            var records = Quiet.run("clean", () -> {
                var cleaned = run.call(List.of(run.cleaning(place))).get(0);
                run.cleaned(place, cleaned);
                return cleaned.outcome().read();
            });
            contribution.incrementWriteCount(records);
            progress.advanced(records);
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(NAME, jobs)
                .tasklet(tasklet, new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    @StepScope
    FileBlocks fileBlocks(
            NightlyRun run,
            StepProgress progress,
            @Value("#{stepExecution.executionContext}") ExecutionContext context) {
        return new FileBlocks(run, progress, FilePlace.in(context));
    }
}
