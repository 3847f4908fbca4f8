package id.lumbung.feed.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a part of a workbook refers to, by id. */
final class Relationships {

    private record Target(String type, String part) {}

    private final Map<String, Target> targets;

    private Relationships(Map<String, Target> targets) {
        this.targets = targets;
    }

    /** @param part "" for the package itself */
    static Relationships of(Parts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Target> targets = new LinkedHashMap<>();
        if (parts.has(name)) {
            try (XmlCursor cursor = XmlCursor.open(parts.open(name))) {
                while (cursor.nextStart()) {
                    read(cursor, folder, targets);
                }
            }
        }
        return new Relationships(targets);
    }

    private static void read(XmlCursor cursor, String folder, Map<String, Target> targets) throws IOException {
        String id = cursor.attribute("Id");
        String type = cursor.attribute("Type");
        String target = cursor.attribute("Target");
        boolean inside = !"External".equals(cursor.attribute("TargetMode"));
        if (cursor.name().equals("Relationship") && inside && id != null && type != null && target != null) {
            if (targets.size() == ZipDirectory.MOST_ENTRIES) {
                throw new IOException("more targets than parts");
            }
            targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    /** Part names stay inside the file, whatever the target says. */
    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    boolean isOfType(String id, String type) throws IOException {
        return find(id).type().equals(type);
    }

    String require(String id) throws IOException {
        return find(id).part();
    }

    private Target find(String id) throws IOException {
        Target target = targets.get(id);
        if (target == null) {
            throw new IOException("a part is missing");
        }
        return target;
    }

    @Nullable
    String findByType(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::part)
                .findFirst()
                .orElse(null);
    }
}
