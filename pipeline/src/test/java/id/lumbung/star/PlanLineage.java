package id.lumbung.star;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.OuterReference;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.plans.LeftOuter$;
import org.apache.spark.sql.catalyst.plans.logical.CTERelationDef;
import org.apache.spark.sql.catalyst.plans.logical.CTERelationRef;
import org.apache.spark.sql.catalyst.plans.logical.Expand;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Union;
import org.apache.spark.sql.catalyst.plans.logical.View;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Which columns of the tables it reads each column of one SELECT is computed from, as Spark understands the SELECT.
 *
 * <p>Conditions of joins and filters do not count: they choose rows, the value comes from elsewhere; but a key looked up by a left join
 * also comes from what it was looked up by. A column that counts rows comes from the rows of the tables under it, written
 * {@code table.*}.
 */
final class PlanLineage {
    static final String ROWS = "*";

    private final Map<Long, Set<Long>> madeFrom = new HashMap<>();
    private final Map<Long, Source> sources = new HashMap<>();
    private final Map<Long, Set<Source>> counted = new HashMap<>();
    private final Map<Long, LogicalPlan> definitions = new HashMap<>();

    private PlanLineage() {}

    /** A column of a table that the SELECT reads. */
    record Source(String table, String column) implements Comparable<Source> {
        @Override
        public int compareTo(Source other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    /** The sources of each column, in the order of the columns. */
    static Map<String, Set<Source>> of(Dataset<Row> select) {
        var plan = ((org.apache.spark.sql.classic.Dataset<Row>) select)
                .queryExecution()
                .analyzed();
        var lineage = new PlanLineage();
        lineage.visit(plan);
        var columns = new LinkedHashMap<String, Set<Source>>();
        for (var column : list(plan.output())) {
            var found = new TreeSet<Source>();
            lineage.collect(id(column), found, new HashSet<>());
            columns.put(column.name(), found);
        }
        return columns;
    }

    private void collect(long id, Set<Source> found, Set<Long> seen) {
        if (!seen.add(id)) {
            return;
        }
        if (sources.containsKey(id)) {
            found.add(sources.get(id));
        }
        found.addAll(counted.getOrDefault(id, Set.of()));
        madeFrom.getOrDefault(id, Set.of()).forEach(parent -> collect(parent, found, seen));
    }

    private void visit(LogicalPlan plan) {
        if (plan instanceof View view) {
            var table = view.desc().identifier().table();
            list(view.output()).forEach(column -> sources.put(id(column), new Source(table, column.name())));
            return;
        }
        if (plan instanceof CTERelationDef definition) {
            definitions.put(definition.id(), definition.child());
        }
        list(plan.children()).forEach(this::visit);
        if (plan instanceof CTERelationRef reference) {
            pair(plan, Objects.requireNonNull(definitions.get(reference.cteId())));
        } else if (plan instanceof Union union) {
            list(union.children()).forEach(child -> pair(plan, child));
        } else if (plan instanceof Expand expand) {
            list(expand.projections()).forEach(projection -> expand(plan, projection));
        } else if (plan instanceof Join join && join.joinType().equals(LeftOuter$.MODULE$)) {
            list(join.expressions()).forEach(this::match);
        }
        list(plan.expressions()).forEach(expression -> define(plan, expression));
    }

    /** The columns of a plan are, one by one, those of another. */
    private void pair(LogicalPlan plan, LogicalPlan child) {
        var columns = list(plan.output());
        var parents = list(child.output());
        for (int i = 0; i < columns.size(); i++) {
            add(id(columns.get(i)), Set.of(id(parents.get(i))));
        }
    }

    /** Whether a key was found tells of what it was looked up by. */
    private void match(Expression condition) {
        if (condition instanceof EqualTo equation) {
            if (equation.right() instanceof Attribute found) {
                add(id(found), references(equation.left()));
            } else if (equation.left() instanceof Attribute found) {
                add(id(found), references(equation.right()));
            }
        }
        list(condition.children()).forEach(this::match);
    }

    private void expand(LogicalPlan plan, Seq<Expression> projection) {
        var columns = list(plan.output());
        var expressions = list(projection);
        for (int i = 0; i < columns.size(); i++) {
            add(id(columns.get(i)), references(expressions.get(i)));
        }
    }

    private void define(LogicalPlan plan, Expression expression) {
        if (expression instanceof Alias alias) {
            var references = references(alias.child());
            add(id(alias), references);
            if (references.isEmpty() && isAggregate(alias.child())) {
                counted.put(id(alias), rowsUnder(plan));
            }
        }
        list(expression.children()).forEach(child -> define(plan, child));
    }

    private Set<Long> references(Expression expression) {
        var found = new HashSet<Long>();
        if (expression instanceof OuterReference outer) {
            found.add(id(outer.e()));
        } else if (expression instanceof Attribute attribute) {
            found.add(id(attribute));
        } else if (expression instanceof SubqueryExpression subquery) {
            var plan = subquery.plan();
            visit(plan);
            list(plan.output()).forEach(column -> found.add(id(column)));
        }
        list(expression.children()).forEach(child -> found.addAll(references(child)));
        return found;
    }

    private static boolean isAggregate(Expression expression) {
        return expression instanceof AggregateExpression
                || list(expression.children()).stream().anyMatch(PlanLineage::isAggregate);
    }

    private Set<Source> rowsUnder(LogicalPlan plan) {
        var found = new TreeSet<Source>();
        if (plan instanceof View view) {
            found.add(new Source(view.desc().identifier().table(), ROWS));
        } else if (plan instanceof CTERelationRef reference) {
            found.addAll(rowsUnder(Objects.requireNonNull(definitions.get(reference.cteId()))));
        } else {
            list(plan.children()).forEach(child -> found.addAll(rowsUnder(child)));
        }
        return found;
    }

    private void add(long id, Set<Long> parents) {
        var known = madeFrom.computeIfAbsent(id, any -> new HashSet<>());
        parents.stream().filter(parent -> parent != id).forEach(known::add);
    }

    private static long id(NamedExpression column) {
        return column.exprId().id();
    }

    private static <T> List<T> list(Seq<T> sequence) {
        return CollectionConverters.asJava(sequence);
    }
}
