package id.lumbung.link;

import id.lumbung.engine.Engine;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long an engine took for each table it kept. */
final class TableTimes {
    private static final double NANOS = 1e9;

    private final Engine engine;
    private final Map<String, Long> nanosByTable = new HashMap<>();

    TableTimes(Engine engine) {
        this.engine = engine;
    }

    /** The engine, watched. */
    Engine watched() {
        return (Engine) Proxy.newProxyInstance(
                TableTimes.class.getClassLoader(),
                new Class<?>[] {Engine.class},
                (proxy, method, arguments) -> timed(method, arguments));
    }

    private @Nullable Object timed(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        var begin = System.nanoTime();
        try {
            return method.invoke(engine, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNullElse(e.getCause(), e);
        } finally {
            if (method.getName().equals("keep") && arguments != null) {
                nanosByTable.merge(String.valueOf(arguments[0]), System.nanoTime() - begin, Long::sum);
            }
        }
    }

    /** The slowest tables, as {@code name 1.2 s}. */
    List<String> slowest(int most) {
        return nanosByTable.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(table -> String.format(Locale.ROOT, "%s %.1f s", table.getKey(), table.getValue() / NANOS))
                .toList();
    }
}
