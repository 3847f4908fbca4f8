package id.lumbung.jobs;

import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Which file a partition of the cleaning is for.
 *
 * @param delivery its number among the deliveries of the run
 * @param file its number within the delivery
 */
record FilePlace(int delivery, int file) {
    private static final String DELIVERY = "delivery";
    private static final String FILE = "file";

    static FilePlace in(ExecutionContext context) {
        return new FilePlace(context.getInt(DELIVERY), context.getInt(FILE));
    }

    String name() {
        return delivery + "-" + file;
    }

    ExecutionContext context() {
        var context = new ExecutionContext();
        context.putInt(DELIVERY, delivery);
        context.putInt(FILE, file);
        return context;
    }
}
