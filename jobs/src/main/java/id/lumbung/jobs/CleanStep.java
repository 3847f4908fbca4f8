package id.lumbung.jobs;

import id.lumbung.clean.ErasureGate;
import id.lumbung.clean.RecordCleaner;
import id.lumbung.feed.RawRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Cleaning as a chunk-oriented step, partitioned by file.
 *
 * <p>An item is a block of records: the framework's cost per item is then paid once in a thousand records.
 */
@Configuration(proxyBeanMethods = false)
class CleanStep {
    private static final int BLOCKS_PER_CHUNK = 10;
    private static final String DELIVERY = "delivery";
    private static final String FILE = "file";

    @Bean
    Step cleanVillages(
            JobRepository jobs, Step cleanFile, AsyncTaskExecutor cleaners, NightlyRun run, StepProgress progress) {
        return partitioned("cleanVillages", jobs, cleanFile, cleaners, run, progress, true);
    }

    @Bean
    Step clean(JobRepository jobs, Step cleanFile, AsyncTaskExecutor cleaners, NightlyRun run, StepProgress progress) {
        return partitioned("clean", jobs, cleanFile, cleaners, run, progress, false);
    }

    private static Step partitioned(
            String name,
            JobRepository jobs,
            Step cleanFile,
            AsyncTaskExecutor cleaners,
            NightlyRun run,
            StepProgress progress,
            boolean villages) {
        return new StepBuilder(name, jobs)
                .partitioner(name + "File", files(run, villages))
                .step(cleanFile)
                .taskExecutor(cleaners)
                .listener(progress)
                .build();
    }

    /** One partition a file of the deliveries not clean yet. */
    private static Partitioner files(NightlyRun run, boolean villages) {
        return gridSize -> {
            Map<String, ExecutionContext> partitions = new HashMap<>();
            var deliveries = run.deliveries();
            for (int delivery = 0; delivery < deliveries.size(); delivery++) {
                var counting = deliveries.get(delivery);
                if (counting.isVillageRegister() != villages || counting.clean().isComplete(run.lake())) {
                    continue;
                }
                counting.clean().start(run.lake());
                for (int file = 0; file < counting.delivery().files().size(); file++) {
                    var context = new ExecutionContext();
                    context.putInt(DELIVERY, delivery);
                    context.putInt(FILE, file);
                    partitions.put(delivery + "-" + file, context);
                }
            }
            return partitions;
        };
    }

    @Bean
    Step cleanFile(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            BlockReader blockReader,
            BlockCleaner blockCleaner,
            BlockWriter blockWriter) {
        return new StepBuilder("cleanFile", jobs)
                .<List<RawRecord>, CleanBlock>chunk(BLOCKS_PER_CHUNK)
                .transactionManager(transactions)
                .reader(blockReader)
                .processor(blockCleaner)
                .writer(blockWriter)
                .build();
    }

    @Bean
    @StepScope
    FileTally fileTally(NightlyRun run, @Value("#{stepExecutionContext['" + DELIVERY + "']}") Integer delivery) {
        return new FileTally(run.deliveries().get(delivery).contract());
    }

    @Bean
    @StepScope
    BlockReader blockReader(
            NightlyRun run,
            FileTally fileTally,
            @Value("#{stepExecutionContext['" + DELIVERY + "']}") Integer delivery,
            @Value("#{stepExecutionContext['" + FILE + "']}") Integer file) {
        var counting = run.deliveries().get(delivery);
        return new BlockReader(counting, counting.delivery().files().get(file), run.formats(), fileTally);
    }

    @Bean
    @StepScope
    BlockCleaner blockCleaner(
            NightlyRun run,
            @Value("#{stepExecutionContext['" + DELIVERY + "']}") Integer delivery,
            @Value("#{stepExecutionContext['" + FILE + "']}") Integer file) {
        var counting = run.deliveries().get(delivery);
        var erasedLines = counting.reception()
                .erasedLines(run.lake())
                .getOrDefault(counting.delivery().files().get(file).name(), Set.of());
        var cleaner = new RecordCleaner(
                counting.contract(),
                counting.delivery().date(),
                counting.contract().usesVillages() ? run.villages() : null,
                run.contracts().codeLists());
        return new BlockCleaner(cleaner, new ErasureGate(counting.contract(), run.erased(), erasedLines));
    }

    @Bean
    @StepScope
    BlockWriter blockWriter(
            NightlyRun run,
            StepProgress progress,
            FileTally fileTally,
            @Value("#{stepExecutionContext['" + DELIVERY + "']}") Integer delivery,
            @Value("#{stepExecutionContext['" + FILE + "']}") Integer file) {
        return new BlockWriter(run, progress, run.deliveries().get(delivery), file, fileTally);
    }
}
