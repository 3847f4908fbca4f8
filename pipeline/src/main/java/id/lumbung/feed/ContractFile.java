package id.lumbung.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one contract file and verifies every word of it. */
final class ContractFile {

    private static final Set<String> CONTRACT_KEYS =
            new TreeSet<>(Set.of("feed", "mode", "wajib", "bila_gagal", "bila_tiada", "kunci", "kolom"));
    private static final Set<String> COLUMN_KEYS =
            new TreeSet<>(Set.of("nama", "aturan", "wajib", "alias", "pendamping", "boleh_ke_depan"));

    private final String file;
    private final CodeLists lists;

    private ContractFile(String file, CodeLists lists) {
        this.file = file;
        this.lists = lists;
    }

    /** @param file as messages name it, {@code feeds/<feed>.yml} */
    static Contract read(String file, byte[] content, CodeLists lists) {
        return new ContractFile(file, lists).contract(content);
    }

    private Contract contract(byte[] content) {
        ContractNode root = new ContractNode(file, compose(content), CONTRACT_KEYS);
        String feed = root.text("feed");
        if (!file.endsWith("/" + feed + ".yml")) {
            throw root.problem(
                    "feed", "expected the feed the file is named for, found '%s'. Rename one.".formatted(feed));
        }
        Mode mode = switch (root.text("mode")) {
            case "snapshot" -> Mode.SNAPSHOT;
            case "append" -> Mode.APPEND;
            default ->
                throw root.problem(
                        "mode", "expected snapshot or append, found '%s'. Correct it.".formatted(root.text("mode")));
        };
        boolean required = root.flag("wajib", false);
        return new Contract(
                feed, mode, required, bilaGagal(root), bilaTiada(root, required), columns(root), sha256(content));
    }

    private Node compose(byte[] content) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(new String(content, StandardCharsets.UTF_8))
                    .orElseThrow(
                            () -> new ContractException(file + ":1: expected a contract, found nothing. Write it."));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new ContractException(
                    "%s:%d: expected YAML, found a mistake: %s. Correct it.".formatted(file, line, e.getProblem()), e);
        }
    }

    private static BilaGagal bilaGagal(ContractNode root) {
        String text = root.textOrNull("bila_gagal");
        if (text == null) {
            return BilaGagal.HENTI;
        }
        return switch (text) {
            case "henti" -> BilaGagal.HENTI;
            case "pakai_lama" -> BilaGagal.PAKAI_LAMA;
            default ->
                throw root.problem(
                        "bila_gagal", "expected henti or pakai_lama, found '%s'. Correct it.".formatted(text));
        };
    }

    private static BilaTiada bilaTiada(ContractNode root, boolean required) {
        String text = root.textOrNull("bila_tiada");
        if (text == null || text.equals("catat")) {
            return BilaTiada.CATAT;
        }
        if (!text.equals("wajar")) {
            throw root.problem("bila_tiada", "expected catat or wajar, found '%s'. Correct it.".formatted(text));
        }
        if (required) {
            throw root.problem("bila_tiada", "expected catat on a required feed, found wajar. Correct it, or 'wajib'.");
        }
        return BilaTiada.WAJAR;
    }

    private List<Column> columns(ContractNode root) {
        List<String> keys = root.textsOrNone("kunci");
        if (keys.isEmpty()) {
            throw root.problem(
                    "kunci", "expected at least one column under 'kunci', found none. Name the record's key.");
        }
        List<Column> columns = new ArrayList<>();
        Map<String, String> ownerByHeader = new HashMap<>();
        for (Node item : root.items("kolom")) {
            ContractNode node = new ContractNode(file, item, COLUMN_KEYS);
            Column column = column(node, keys);
            claim(node, "nama", column.name(), column.name(), ownerByHeader);
            column.aliases().forEach(alias -> claim(node, "alias", alias, column.name(), ownerByHeader));
            columns.add(column);
        }
        requireKeys(root, keys, columns);
        requireCompanions(root, columns);
        return columns;
    }

    private Column column(ContractNode node, List<String> keys) {
        String name = node.text("nama");
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw node.problem(
                    "nama", "expected a name of small letters, digits and _, found '%s'. Correct it.".formatted(name));
        }
        Rule rule = RuleText.find(node.text("aturan"))
                .orElseThrow(() -> node.problem(
                        "aturan",
                        "expected %s, found rule '%s'. Correct it.".formatted(RuleText.KNOWN, node.text("aturan"))));
        if (rule instanceof Rule.Kode kode && !lists.names().contains(kode.list())) {
            throw node.problem(
                    "aturan",
                    "expected a list of daftar_kode.csv, found '%s'. Correct it, or add the list there."
                            .formatted(kode.list()));
        }
        String companion = node.textOrNull("pendamping");
        if (companion != null && !(rule instanceof Rule.Desa)) {
            throw node.problem(
                    "pendamping", "expected it beside a desa rule only, found it on '%s'. Remove it.".formatted(name));
        }
        boolean ahead = node.flag("boleh_ke_depan", false);
        if (ahead && !(rule instanceof Rule.Tanggal)) {
            throw node.problem(
                    "boleh_ke_depan",
                    "expected it beside a tanggal rule only, found it on '%s'. Remove it.".formatted(name));
        }
        boolean key = keys.contains(name);
        boolean required = node.flag("wajib", false);
        if (key && !required) {
            throw node.problem(
                    "nama", "expected 'wajib: true' on a key column, found none on '%s'. Add it.".formatted(name));
        }
        return new Column(name, rule, required, key, node.textsOrNone("alias"), companion, ahead);
    }

    private static void claim(
            ContractNode node, String key, String header, String column, Map<String, String> ownerByHeader) {
        @Nullable String owner = ownerByHeader.put(HeaderName.normalised(header), column);
        if (owner != null) {
            throw node.problem(
                    key,
                    "expected each name and alias once, found '%s' on '%s' and '%s'. Remove one."
                            .formatted(header, owner, column));
        }
    }

    private static void requireKeys(ContractNode root, List<String> keys, List<Column> columns) {
        List<String> found =
                columns.stream().filter(Column::key).map(Column::name).toList();
        if (!found.equals(keys)) {
            throw root.problem(
                    "kunci",
                    "expected columns of 'kolom' in their order, found %s where %s are columns. Correct it."
                            .formatted(keys, found));
        }
    }

    private static void requireCompanions(ContractNode root, List<Column> columns) {
        for (Column column : columns) {
            String companion = column.companion();
            if (companion != null
                    && columns.stream()
                            .noneMatch(other -> other.name().equals(companion) && other.rule() instanceof Rule.Teks)) {
                throw root.problem(
                        "kolom",
                        "expected a teks column '%s' beside '%s', found none. Add it."
                                .formatted(companion, column.name()));
            }
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
