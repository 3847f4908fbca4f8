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
}
