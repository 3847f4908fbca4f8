package id.lumbung.database;

/** How the embedded server is set up: durable, reachable from this machine only, and silent about what it stores. */
final class ServerSettings {
    static final String SUPERUSER = "postgres";
    static final String DATABASE = "lumbung";

    private ServerSettings() {}

    /** The settings for this port; memory and checkpoints are for a small machine that loads a whole regency at once. */
    static String configuration(int port) {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 50
                password_encryption = 'scram-sha-256'

                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_level = minimal
                max_wal_senders = 0
                max_wal_size = '4GB'
                checkpoint_timeout = '15min'
                checkpoint_completion_target = 0.9

                shared_buffers = '256MB'
                effective_cache_size = '1GB'
                work_mem = '32MB'
                maintenance_work_mem = '256MB'
                random_page_cost = 1.1
                jit = off

                timezone = 'Asia/Jakarta'
                log_timezone = 'Asia/Jakarta'

                # An error message may quote a cell: errors of sessions are for the client, never for the log.
                logging_collector = on
                log_directory = '../log'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = '1d'
                log_truncate_on_rotation = on
                log_file_mode = 0600
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_statement = none
                log_min_duration_statement = -1
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                """.formatted(port);
    }

    /** Who may log in: every role into the warehouse, the superuser for its administration, with a password and from here only. */
    static String hostRules() {
        return """
                host %1$s all %3$s scram-sha-256
                host all %2$s %3$s scram-sha-256
                """.formatted(DATABASE, SUPERUSER, "127.0.0.1/32");
    }
}
