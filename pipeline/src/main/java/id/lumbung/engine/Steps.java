package id.lumbung.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Steps of work, each after those it waits for. */
public final class Steps {
    private final List<Step> steps = new ArrayList<>();

    private record Step(String name, Set<String> after, Runnable work) {}

    /** {@code after}: names of steps that must have ended; those that were not added before it are not waited for. */
    public Steps add(String name, Set<String> after, Runnable work) {
        steps.add(new Step(name, after, work));
        return this;
    }

    /** Returns when all have ended, or throws what the first in order broke with; behind a broken one none begins. */
    public void run(int atOnce) {
        if (atOnce == 1) {
            steps.forEach(step -> step.work().run());
            return;
        }
        var threads = Executors.newFixedThreadPool(atOnce);
        try {
            join(start(threads));
        } finally {
            threads.shutdown();
        }
    }

    private List<CompletableFuture<Void>> start(ExecutorService threads) {
        var broken = new AtomicBoolean();
        Map<String, CompletableFuture<Void>> ends = new HashMap<>();
        var all = new ArrayList<CompletableFuture<Void>>();
        for (var step : steps) {
            var before = step.after().stream()
                    .map(ends::get)
                    .filter(Objects::nonNull)
                    .toArray(CompletableFuture<?>[]::new);
            var end = CompletableFuture.allOf(before).thenRunAsync(() -> work(step, broken), threads);
            ends.put(step.name(), end);
            all.add(end);
        }
        return all;
    }

    private static void work(Step step, AtomicBoolean broken) {
        if (broken.get()) {
            return;
        }
        try {
            step.work().run();
        } catch (RuntimeException e) {
            broken.set(true);
            throw e;
        }
    }

    /** Waits for all, also behind one that broke: nothing may still run when the engine is closed. */
    private static void join(List<CompletableFuture<Void>> ends) {
        CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new))
                .exceptionally(broken -> null)
                .join();
        for (var end : ends) {
            try {
                end.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException own) {
                    throw own;
                }
                throw e;
            }
        }
    }
}
