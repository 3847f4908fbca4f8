package id.lumbung.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine: without checksum files beside them, which others who rewrite a file would leave wrong, and
 * without a process started for the rights of each file.
 */
public final class OwnFiles extends RawLocalFileSystem {
    private static final String RIGHTS_OF = "posix";

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
        var file = pathToFile(path).toPath();
        if (file.getFileSystem().supportedFileAttributeViews().contains(RIGHTS_OF)) {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(permission.toString().replaceAll("[tT]$", "x")));
        }
    }
}
