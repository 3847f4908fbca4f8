package id.lumbung.cli;

import id.lumbung.Failure;
import id.lumbung.LumbungException;
import id.lumbung.database.DatabaseAccess;
import id.lumbung.database.Home;
import id.lumbung.database.PasswordFile;
import id.lumbung.database.Role;
import id.lumbung.language.Message;
import id.lumbung.language.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What an analyst needs to connect a tool. Names the files that hold the passwords, never a password. */
final class ConnectionGuide {
    private final DatabaseAccess database;
    private final Messages messages;

    ConnectionGuide(DatabaseAccess database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** Also writes the password file that the shown commands refer to. */
    List<String> lines(Home home) {
        var passwordFile = new PasswordFile(home);
        try {
            passwordFile.write(database);
        } catch (IOException e) {
            throw new LumbungException(Failure.ENVIRONMENT, Message.of("home.unusable", home.path()), e);
        }
        var address = database.address();
        var lines = new ArrayList<String>();
        lines.add(messages.text("connect.server", address.host(), String.valueOf(address.port()), address.database()));
        lines.add("JDBC: " + address.url());
        lines.add("");
        lines.addAll(TextTable.lines(
                List.of(column("connect.role"), column("connect.user"), column("connect.sees")), rows()));
        lines.add("");
        lines.add(messages.text("connect.passwords", database.passwordFile()));
        lines.add(messages.text("connect.psql"));
        lines.add("  PGPASSFILE='" + passwordFile.path() + "' psql -h " + address.host() + " -p " + address.port()
                + " -U " + Role.ANALIS.login() + " -d " + address.database());
        return lines;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var role : Role.values()) {
            var user = database.findCredentials(role).map(found -> found.user()).orElseGet(role::login);
            rows.add(List.of(role.word(), user, messages.text("role." + role.word())));
        }
        return rows;
    }

    private TextTable.Column column(String key) {
        return new TextTable.Column(messages.text(key), false);
    }
}
