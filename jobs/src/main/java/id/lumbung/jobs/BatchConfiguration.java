package id.lumbung.jobs;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.context.annotation.Configuration;

/** Spring Batch with its repository in the schema {@code batch} of the warehouse's own database. */
@Configuration(proxyBeanMethods = false)
class BatchConfiguration extends JdbcDefaultBatchConfiguration {
    @Override
    protected String getTablePrefix() {
        return "batch.batch_";
    }

    @Override
    protected String getJobInstanceIncrementerName() {
        return "batch.batch_job_instance_seq";
    }

    @Override
    protected String getJobExecutionIncrementerName() {
        return "batch.batch_job_execution_seq";
    }

    @Override
    protected String getStepExecutionIncrementerName() {
        return "batch.batch_step_execution_seq";
    }
}
