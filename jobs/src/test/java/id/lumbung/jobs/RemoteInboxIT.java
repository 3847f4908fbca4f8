package id.lumbung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoSettings;
import id.lumbung.demo.RegencyGenerator;
import id.lumbung.feed.source.InboxAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same regency delivered into a folder, HDFS, an SFTP server and a web server gives the same warehouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteInboxIT {
    private static final DemoSettings SETTINGS = DemoSettings.usual(120, 21, Warehouse.DATE);
    private static final List<String> PUBLISHED = List.of(
            "ops.buku_besar",
            "ops.masalah",
            "identitas.tautan",
            "gudang.dim_penduduk",
            "gudang.fact_indikator",
            "mart.indikator");

    private Path folder;
    private Path inbox;
    private int files;
    private Map<String, String> published = Map.of();

    @BeforeAll
    void deliversIntoAFolder(@TempDir Path temporary) throws IOException, SQLException {
        folder = temporary;
        inbox = folder.resolve("inbox");
        RegencyGenerator.generate(SETTINGS).writeFeeds(inbox);
        var warehouse = Warehouse.empty(folder.resolve("rumah"));
        warehouse.refresh(inbox, Warehouse.DATE);
        published = warehouse.contents(PUBLISHED);
        // Fewer than were delivered: older deliveries of a snapshot feed cannot count.
        files = Receiving.kept(folder.resolve("rumah")).size();
        assertThat(files).isGreaterThan(40);
    }

    @Test
    void fetchesFromHdfsOnceAndPublishesTheSameOnceItIsEmpty() throws IOException, SQLException, JMException {
        try (var hdfs = new HdfsInbox(folder.resolve("hdfs"))) {
            hdfs.upload(inbox);
            var inboxes = TestInboxes.at(InboxAddress.of(hdfs.address()), Map.of(), folder.resolve("known_hosts"));
            var warehouse = Warehouse.empty(folder.resolve("rumah-hdfs"));
            warehouse.refresh(inboxes, Warehouse.DATE);

            assertThat(warehouse.contents(PUBLISHED)).isEqualTo(published);
            var fetched = hdfs.blocksRead();
            assertThat(fetched).isGreaterThanOrEqualTo(files);

            hdfs.empty();
            warehouse.refresh(inboxes, Warehouse.DATE);

            assertThat(hdfs.blocksRead()).isEqualTo(fetched);
            assertThat(warehouse.contents(PUBLISHED)).isEqualTo(published);
        }
    }

    @Test
    void fetchesFromAnSftpServerOnce() throws IOException, SQLException, GeneralSecurityException {
        var key = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
        try (var sftp = new SftpInbox(inbox, key.getPublic());
                var log = new LogLines()) {
            sftp.writeKnownHosts(folder.resolve("known_hosts"));
            var inboxes = TestInboxes.at(
                    InboxAddress.of(sftp.address()),
                    Map.of("LUMBUNG_INBOX_USER", SftpInbox.USER, "LUMBUNG_INBOX_PASSWORD", SftpInbox.PASSWORD),
                    folder.resolve("known_hosts"));
            var warehouse = Warehouse.empty(folder.resolve("rumah-sftp"));
            warehouse.refresh(inboxes, Warehouse.DATE);

            assertThat(warehouse.contents(PUBLISHED)).isEqualTo(published);
            assertThat(sftp.opened()).isEqualTo(files);

            warehouse.refresh(inboxes, Warehouse.DATE);

            assertThat(sftp.opened()).isZero();
            assertThat(log.text()).doesNotContain(SftpInbox.PASSWORD);
        }
    }

    @Test
    void fetchesFromAWebServerOnce() throws IOException, SQLException {
        try (var web = new WebInbox(inbox);
                var log = new LogLines()) {
            var inboxes = TestInboxes.at(
                    InboxAddress.of(web.address()),
                    Map.of("LUMBUNG_INBOX_USER", WebInbox.USER, "LUMBUNG_INBOX_PASSWORD", WebInbox.PASSWORD),
                    folder.resolve("known_hosts"));
            var warehouse = Warehouse.empty(folder.resolve("rumah-web"));
            warehouse.refresh(inboxes, Warehouse.DATE);

            assertThat(warehouse.contents(PUBLISHED)).isEqualTo(published);
            assertThat(web.opened()).isEqualTo(files);

            warehouse.refresh(inboxes, Warehouse.DATE);

            assertThat(web.opened()).isZero();
            assertThat(log.text()).doesNotContain(WebInbox.PASSWORD);
        }
    }
}
