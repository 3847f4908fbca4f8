package id.lumbung.jobs;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly refresh as a Spring Batch job: one step an arrow of the architecture. */
@Configuration(proxyBeanMethods = false)
@Import({BatchConfiguration.class, CleanStep.class})
class NightlyJob {
    static final String NAME = "nightly";

    /** How receiving ends where the refresh starts over from an earlier date. */
    private static final String LATE = "LATE";

    /**
     * The nightly refresh, in the order it runs: villages first, since other feeds' village codes need them. Of several dates
     * run one after another only the last is published, with all their versions.
     */
    @Bean
    Job nightly(
            JobRepository jobs,
            NightlyRun run,
            Step receive,
            Step cleanVillages,
            Step settleVillages,
            Step clean,
            Step settle,
            Step link,
            Step build,
            Step check,
            Step compare,
            Step publish) {
        var built = new FlowBuilder<SimpleFlow>("built")
                .start(cleanVillages)
                .next(settleVillages)
                .next(clean)
                .next(settle)
                .next(link)
                .next(build)
                .next(check);
        return new JobBuilder(NAME, jobs)
                .start(receive)
                .on(LATE)
                .end()
                .from(receive)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(run.night().last() ? built.next(compare).next(publish).build() : built.build())
                .from(receive)
                .on("*")
                .fail()
                .end()
                .build();
    }

    @Bean
    Step receive(JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        Tasklet tasklet = (contribution, context) -> {
            contribution.incrementWriteCount(Quiet.run("receive", () -> new Receive(run).run()));
            if (!run.late().isEmpty()) {
                contribution.setExitStatus(new ExitStatus(LATE));
            }
            return RepeatStatus.FINISHED;
        };
        return tasklet("receive", jobs, transactions, progress, tasklet);
    }

    @Bean
    Step settleVillages(
            JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        return tasklet("settleVillages", jobs, transactions, progress, () -> new Settle(run).run(true));
    }

    @Bean
    Step settle(JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        return tasklet("settle", jobs, transactions, progress, () -> new Settle(run).run(false));
    }

    @Bean
    Step link(JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        return tasklet("link", jobs, transactions, progress, () -> new BuildStar(run).link());
    }

    @Bean
    Step build(JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        return tasklet("build", jobs, transactions, progress, () -> new BuildStar(run).build());
    }

    @Bean
    Step check(JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        return tasklet("check", jobs, transactions, progress, () -> new CheckVersion(run).run());
    }

    @Bean
    Step compare(JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        return tasklet("compare", jobs, transactions, progress, () -> new CompareVersion(run).run());
    }

    @Bean
    Step publish(JobRepository jobs, PlatformTransactionManager transactions, NightlyRun run, StepProgress progress) {
        return tasklet("publish", jobs, transactions, progress, () -> new PublishVersion(run).run());
    }

    private static Step tasklet(
            String name,
            JobRepository jobs,
            PlatformTransactionManager transactions,
            StepProgress progress,
            Work work) {
        return tasklet(name, jobs, transactions, progress, (contribution, context) -> {
            contribution.incrementWriteCount(Quiet.run(name, work));
            return RepeatStatus.FINISHED;
        });
    }

    private static Step tasklet(
            String name,
            JobRepository jobs,
            PlatformTransactionManager transactions,
            StepProgress progress,
            Tasklet tasklet) {
        return new StepBuilder(name, jobs)
                .tasklet(tasklet, transactions)
                .listener(progress)
                .build();
    }

    /** What a step does; returns the rows it handled. */
    interface Work {
        long run() throws Exception;
    }
}
