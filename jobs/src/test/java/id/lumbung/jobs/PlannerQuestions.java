package id.lumbung.jobs;

import id.lumbung.database.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The queries of {@code docs/questions.md}: each fenced block names its role and itself. */
final class PlannerQuestions {
    private static final Path PAGE = Path.of("..", "docs", "questions.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```sql (\\w+) (\\w+)\n(.*?)\n```");
    private static final Pattern FENCE = Pattern.compile("(?m)^```\\w");

    private PlannerQuestions() {}

    /** A query and who asks it. */
    record Question(Role role, String name, String sql) {}

    static List<Question> read() throws IOException {
        var page = Files.readString(PAGE);
        var questions = BLOCK.matcher(page)
                .results()
                .map(block -> new Question(
                        Role.valueOf(block.group(1).toUpperCase(Locale.ROOT)), block.group(2), block.group(3)))
                .toList();
        if (questions.size() != FENCE.matcher(page).results().count()) {
            throw new IllegalStateException(PAGE + ": a query without its role and name after ```sql.");
        }
        return questions;
    }

    /** The answers by question, each asked by a login of its role in a transaction that may only read. */
    static Map<String, Answer> ask(Warehouse warehouse) throws IOException, SQLException {
        var answers = new LinkedHashMap<String, Answer>();
        for (var question : read()) {
            if (answers.put(question.name(), ask(warehouse, question)) != null) {
                throw new IllegalStateException(PAGE + ": two queries named " + question.name() + ".");
            }
        }
        return answers;
    }

    private static Answer ask(Warehouse warehouse, Question question) throws SQLException {
        try (var connection = warehouse.connectAs(question.role())) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(question.sql())) {
                var columns = rows.getMetaData();
                var found = new ArrayList<Map<String, String>>();
                while (rows.next()) {
                    var row = new LinkedHashMap<String, String>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        var cell = rows.getString(i);
                        row.put(columns.getColumnLabel(i), cell == null ? "" : cell);
                    }
                    found.add(row);
                }
                return new Answer(found);
            } catch (SQLException e) {
                throw new SQLException(question.name() + ": " + e.getMessage(), e);
            }
        }
    }
}
