package id.lumbung.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.lumbung.Causes;
import id.lumbung.LumbungException;
import id.lumbung.database.Role;
import id.lumbung.database.ServerLog;
import id.lumbung.feed.Contracts;
import id.lumbung.lake.Lake;
import id.lumbung.language.Message;
import id.lumbung.star.StarVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The nightly refresh, driven by Spring Batch: one at a time, published whole or not at all. */
public final class NightlyRefresh implements Refresh {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int OTHER_CONNECTIONS = 3;

    @Override
    public RefreshResult refresh(RefreshRequest request, ProgressListener progress) {
        var contracts = Contracts.load();
        request.database().provisionRoles();
        return RunLock.holding(
                () -> request.database().connectAs(Role.PEMILIK),
                PATIENCE,
                () -> refreshAlone(request, contracts, progress));
    }

    private static RefreshResult refreshAlone(RefreshRequest request, Contracts contracts, ProgressListener progress) {
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (var pool = Quiet.call("prepare", () -> pool(request, threads + OTHER_CONNECTIONS))) {
            Migrations.apply(pool);
            try (var lake = Quiet.call("prepare", () -> request.workplace().openLake())) {
                return refresh(request, lake, contracts, pool, progress);
            }
        }
    }

    private static RefreshResult refresh(
            RefreshRequest request, Lake lake, Contracts contracts, DataSource pool, ProgressListener progress) {
        Quiet.run("prepare", () -> LakeRepair.beforeRun(request, lake));
        try (var nights = Quiet.call("prepare", () -> nights(request, lake, contracts))) {
            var warning = Quiet.call("prepare", () -> serverLog(request));
            return new RunReport(request, nights, new StepProgress(progress), warning).around(steps -> {
                do {
                    progress.nightStarted(nights.current().request().date());
                    Quiet.run("prepare", () -> execute(nights.current(), new ImpatientDataSource(pool), steps));
                } while (Quiet.call("prepare", nights::next));
            });
        }
    }

    private static Nights nights(RefreshRequest request, Lake lake, Contracts contracts) throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            var shown = Publications.findShown(connection);
            return new Nights(request, lake, contracts, shown, published(connection, lake, shown));
        }
    }

    private static Optional<Message> serverLog(RefreshRequest request) throws SQLException {
        try (var connection = request.database().connectAs(Role.PEMILIK)) {
            return ServerLog.warning(connection, request.database().address());
        }
    }

    /** The dates whose figures are shown, as the list of publications has them, and the lake where that list is a new one. */
    private static Set<LocalDate> published(Connection connection, Lake lake, Optional<StarVersion> shown)
            throws SQLException {
        var dates = new TreeSet<>(Publications.datesShown(connection));
        StarVersion.published(lake).stream()
                .filter(version -> version.isPublished(lake))
                .map(StarVersion::date)
                .filter(date -> shown.filter(last -> !date.isAfter(last.date())).isPresent())
                .forEach(dates::add);
        return dates;
    }

    private static long execute(NightlyRun run, DataSource pool, StepProgress steps) throws JobExecutionException {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(NightlyRun.class, () -> run);
            context.registerBean(StepProgress.class, () -> steps);
            context.registerBean("dataSource", DataSource.class, () -> pool);
            context.registerBean(
                    "transactionManager", PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
            context.registerBean(
                    "cleaners", SimpleAsyncTaskExecutor.class, () -> new SimpleAsyncTaskExecutor("clean-"));
            context.register(NightlyJob.class);
            context.refresh();
            recoverInterrupted(context.getBean(JobRepository.class), context.getBean(JobOperator.class));
            var execution = start(context.getBean(JobOperator.class), context.getBean(Job.class), run);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            if (!run.night().last()) {
                run.noteRows(); // the engine is closed with the context
            }
            return run.deliveries().size();
        }
    }

    /** Marks executions that a killed process left running; this run holds the lock, so none of them lives. */
    private static void recoverInterrupted(JobRepository repository, JobOperator operator) {
        for (var execution : repository.findRunningJobExecutions(NightlyJob.NAME)) {
            operator.recover(execution);
        }
    }

    private static JobExecution start(JobOperator operator, Job job, NightlyRun run) throws JobExecutionException {
        var parameters = new JobParametersBuilder()
                .addLocalDate("date", run.request().date())
                .addString("version", run.version().id())
                .addString("started", Instant.now().toString())
                .toJobParameters();
        return operator.start(job, parameters);
    }

    /** What broke the first step that says so in our own words, else whatever else broke. */
    private static LumbungException failure(JobExecution execution) {
        var broken = execution.getAllFailureExceptions();
        return broken.stream()
                .flatMap(exception -> Causes.of(exception).stream())
                .filter(LumbungException.class::isInstance)
                .map(LumbungException.class::cast)
                .findFirst()
                .orElseGet(() -> Quiet.failure(
                        "prepare",
                        broken.isEmpty()
                                ? new IllegalStateException("ended as " + execution.getStatus())
                                : broken.get(0)));
    }

    private static HikariDataSource pool(RefreshRequest request, int connections) {
        var settings = new HikariConfig();
        settings.setDataSource(request.database().dataSource(Role.PEMILIK));
        settings.setMaximumPoolSize(connections);
        settings.setConnectionTimeout(LONGEST_WAIT.toMillis());
        settings.setPoolName("lumbung");
        return new HikariDataSource(settings);
    }
}
