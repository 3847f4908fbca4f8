package id.lumbung.lake;

import id.lumbung.clean.CleanColumn;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The lake: one folder on any Hadoop file system, holding clean deliveries and versions of the star.
 *
 * <p>Paths are given relative to the root, with {@code /} between names.
 */
public final class Lake implements AutoCloseable {
    /** The folder in which engines beyond this machine keep what they compute, while they are open. */
    public static final String SCRATCH = "sementara";

    /** What the name of a small text file ends in while a new one takes its place. */
    static final String BESIDE = ".baru";

    private static final int BUFFER = 1 << 20;

    private final FileSystem files;
    private final Path root;
    private final Configuration configuration;

    private Lake(FileSystem files, Path root, Configuration configuration) {
        this.files = files;
        this.root = root;
        this.configuration = configuration;
    }

    /**
     * Opens the lake at {@code root}, creating an owner-only folder where there is none.
     *
     * @throws UncheckedIOException when the file system cannot be reached or refuses
     */
    public static Lake open(URI root) {
        return open(root, new Configuration());
    }

    /**
     * The same, where file systems are reached otherwise than the class path says.
     *
     * @param settings of Hadoop's file systems
     */
    public static Lake open(URI root, Configuration settings) {
        var configuration = new Configuration(settings);
        configuration.set("fs.permissions.umask-mode", "077");
        configuration.setClass("fs.file.impl", OwnFiles.class, FileSystem.class);
        try {
            var files = FileSystem.newInstance(root, configuration);
            var folder = files.makeQualified(new Path(root));
            FileSystem.mkdirs(files, folder, new FsPermission("700"));
            return new Lake(files, folder, configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, by which another machine opens it. */
    public URI root() {
        return root.toUri();
    }

    /** Whether the lake lies on this machine's own file system. */
    public boolean isLocal() {
        return files instanceof OwnFiles;
    }

    /** The address of {@code path} as an engine reads it: a plain path when local, else a URI. */
    public String address(String path) {
        var full = new Path(root, path);
        return isLocal() ? full.toUri().getPath() : full.toString();
    }

    /**
     * A writer of the new Parquet file {@code path}; its folder is made where missing.
     *
     * @param unrepeated names of the columns in which hardly a value comes twice
     */
    TableWriter writer(String path, List<CleanColumn> columns, Set<String> unrepeated) throws IOException {
        var full = new Path(root, path);
        files.mkdirs(full.getParent());
        return new TableWriter(new LakeFile(files, full), configuration, columns, unrepeated);
    }

    /** A new file of any content; closing it makes it whole. */
    OutputStream create(String path) {
        return call(() -> {
            var full = new Path(root, path);
            files.mkdirs(full.getParent());
            return files.create(full, false);
        });
    }

    /**
     * The file where this machine's own programmes find it.
     *
     * @param scratch owner-only folder that takes a copy where the lake lies elsewhere
     */
    public FileHere onThisMachine(String path, java.nio.file.Path scratch) {
        if (isLocal()) {
            return new FileHere(java.nio.file.Path.of(address(path)), false);
        }
        return call(() -> {
            var copy = new FileHere(java.nio.file.Files.createTempFile(scratch, "kiriman-", ""), true);
            try (var input = files.open(new Path(root, path))) {
                java.nio.file.Files.copy(input, copy.path(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                copy.close();
                throw e;
            }
            return copy;
        });
    }

    public boolean exists(String path) {
        return call(() -> files.exists(new Path(root, path)));
    }

    /** Makes the folder {@code path} and those above it. */
    public void makeFolder(String path) {
        call(() -> files.mkdirs(new Path(root, path)));
    }

    /** Removes {@code path} and all below it; nothing happens where there is nothing. */
    public void remove(String path) {
        call(() -> files.delete(new Path(root, path), true));
    }

    /** Moves a folder or file in one step; the target must not exist. */
    public void rename(String from, String to) {
        call(() -> {
            var target = new Path(root, to);
            files.mkdirs(target.getParent());
            if (files.exists(target) || !files.rename(new Path(root, from), target)) {
                throw new IOException(to + ": could not be moved into place");
            }
            return true;
        });
    }

    /** Lets the file {@code from} take the place of {@code to}: a reader finds the old one or the new, never none. */
    public void replace(String from, String to) {
        call(() -> {
            if (isLocal()) {
                java.nio.file.Files.move(
                        java.nio.file.Path.of(address(from)),
                        java.nio.file.Path.of(address(to)),
                        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } else {
                FileContext.getFileContext(root.toUri(), configuration)
                        .rename(new Path(root, from), new Path(root, to), Options.Rename.OVERWRITE);
            }
            return true;
        });
    }

    /** Copies the file {@code from} to {@code to}, byte by byte. */
    public void copy(String from, String to) {
        call(() -> {
            var target = new Path(root, to);
            files.mkdirs(target.getParent());
            return org.apache.hadoop.fs.FileUtil.copy(
                    files, new Path(root, from), files, target, false, true, configuration);
        });
    }

    /** Whether two files hold the same bytes. */
    public boolean sameContent(String one, String other) {
        return call(() -> {
            var first = new Path(root, one);
            var second = new Path(root, other);
            if (files.getFileStatus(first).getLen()
                    != files.getFileStatus(second).getLen()) {
                return false;
            }
            try (var left = files.open(first);
                    var right = files.open(second)) {
                var bytes = left.readNBytes(BUFFER);
                while (bytes.length > 0) {
                    if (!Arrays.equals(bytes, right.readNBytes(BUFFER))) {
                        return false;
                    }
                    bytes = left.readNBytes(BUFFER);
                }
                return true;
            }
        });
    }

    /** The names directly under {@code folder}, sorted; empty where there is no such folder. */
    public List<String> names(String folder) {
        return call(() -> {
            try {
                var names = new ArrayList<>(Arrays.stream(files.listStatus(new Path(root, folder)))
                        .map(FileStatus::getPath)
                        .map(Path::getName)
                        .toList());
                names.sort(null);
                return names;
            } catch (FileNotFoundException e) {
                return List.<String>of();
            }
        });
    }

    /** Every file of the lake but those of engines at work, in the order of their paths. */
    public List<String> files() {
        return call(() -> {
            var found = new ArrayList<String>();
            var all = files.listFiles(root, true);
            while (all.hasNext()) {
                found.add(root.toUri().relativize(all.next().getPath().toUri()).getPath());
            }
            found.removeIf(path -> path.startsWith(SCRATCH + "/"));
            found.sort(null);
            return found;
        });
    }

    /** The bytes of a file. */
    public InputStream read(String path) {
        return call(() -> files.open(new Path(root, path)));
    }

    /** The bytes that a file takes. */
    public long size(String path) {
        return call(() -> files.getFileStatus(new Path(root, path)).getLen());
    }

    /** The text of a small file, where there is one. */
    public Optional<String> findText(String path) {
        return call(() -> {
            var full = new Path(root, path);
            if (!files.exists(full)) {
                return Optional.<String>empty();
            }
            try (var input = files.open(full)) {
                return Optional.of(new String(input.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    /** Writes a small text file in one step: a reader finds the old text or the new, never half. */
    public void writeText(String path, String text) {
        rewrite(
                path,
                beside -> call(() -> {
                    try (var output = files.create(new Path(root, beside), true)) {
                        output.write(text.getBytes(StandardCharsets.UTF_8));
                    }
                    return true;
                }));
    }

    /** Writes a file in one step: {@code writer} writes it under the path it is given, from where it takes its place. */
    public void rewrite(String path, Consumer<String> writer) {
        var beside = path + BESIDE;
        remove(beside);
        call(() -> files.mkdirs(new Path(root, beside).getParent()));
        writer.accept(beside);
        replace(beside, path);
    }

    /** Lets the file system go; what was read and written stays. */
    @Override
    public void close() {
        call(() -> {
            files.close();
            return true;
        });
    }

    private static <T> T call(FileAction<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface FileAction<T> {
        T run() throws IOException;
    }
}
