package peers.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The six operations, each as the best Cypher that was found by hand for it. */
final class Operations {

	private static final Map<String, String> CYPHER = Map.of("q1", """
			MATCH (m:Municipality {code: $code})
			RETURN m {
			  .code, .name, .region,
			  plans: COLLECT { MATCH (m)-[:HAS_PLAN]->(p) WITH p ORDER BY p.year RETURN p {.id, .year, .title} }
			} AS r""", "q2", """
			MATCH (p:Plan {id: $id})
			RETURN p {
			  .id, .year, .title,
			  goals: COLLECT {
			    MATCH (p)-[:ADDRESSES]->(a:GoalAnnouncement)
			    WITH a ORDER BY a.number
			    RETURN a {.number, .title}
			  },
			  strategies: COLLECT {
			    MATCH (p)-[:HAS_STRATEGY]->(s)
			    WITH s ORDER BY s.position
			    RETURN s {
			      .id, .title,
			      initiatives: COLLECT {
			        MATCH (s)-[:HAS_INITIATIVE]->(i)
			        WITH i ORDER BY i.position
			        RETURN i {.id, .title}
			      },
			      targets: COLLECT {
			        MATCH (s)-[:HAS_TARGET]->(t)
			        WITH t ORDER BY t.position
			        RETURN t {.id, .indicatorTitle, .unit, .baseline, .value, .dueYear}
			      },
			      goals: COLLECT {
			        MATCH (s)-[:ADDRESSES]->(a:GoalAnnouncement)-[:ANNOUNCES]->(g)
			        WITH a, g ORDER BY a.number
			        RETURN a {.number, .title, goal: g {.slug, .title}}
			      }
			    }
			  }
			} AS r""", "q3", """
			MATCH (:Goal {slug: $goal})<-[:ANNOUNCES]-(a:GoalAnnouncement {year: $year})<-[:ADDRESSES]-(s:Strategy)
			      <-[:HAS_STRATEGY]-(:Plan)<-[:HAS_PLAN]-(m:Municipality)
			WITH m, s ORDER BY m.code, s.position
			WITH m, count(s) AS n, collect(s) AS ss
			RETURN m {
			  .code, .name,
			  strategyCount: n,
			  titles: COLLECT { UNWIND ss AS s MATCH (s)-[:HAS_INITIATIVE]->(i) RETURN i.title }
			} AS r""", "q4", """
			MATCH (a:GoalAnnouncement {year: $year})-[:ANNOUNCES]->(g)
			WITH collect([a.number, g.slug]) AS goals
			MATCH (p:Plan {year: $year})-[:HAS_STRATEGY]->()-[:ADDRESSES]->(a)
			WITH goals, p, a.number AS num, count(*) AS n
			WITH goals, p, collect([num, n]) AS c
			MATCH (p)<-[:HAS_PLAN]-(m)
			WITH goals, collect([m.code, c]) AS rws
			RETURN {goals: goals, rows: rws} AS r""", "q5", """
			MATCH (i:Initiative)
			USING INDEX i:Initiative(title)
			WHERE i.title >= '' AND EXISTS { (i)-[:FOR_GROUP]->(:TargetGroup {slug: $group}) }
			WITH i ORDER BY i.title, i.id LIMIT 50
			MATCH (i)<-[:HAS_INITIATIVE]-(:Strategy)<-[:HAS_STRATEGY]-(p:Plan)<-[:HAS_PLAN]-(m:Municipality)
			WITH i, p, m ORDER BY i.title, i.id
			RETURN {id: i.id, title: i.title, plan: p {.id, .year, .title}, municipality: m {.code, .name}} AS r""",
			"q6", """
					CALL db.index.fulltext.queryNodes('initiative_title_ft', $lucene) YIELD node AS i
					WITH i ORDER BY i.title, i.id LIMIT 20
					RETURN i {.id, .title} AS r""");

	private Operations() {
	}

	/** The answer's rows, in the form that the client gets them. */
	static List<?> answer(String operation, Map<String, Object> variables, Statements statements) {
		List<Object> rows = statements.run(CYPHER.get(operation), variables);
		return operation.equals("q4") ? matrix((Map<?, ?>) rows.get(0)) : rows;
	}

	/** The matrix comes as numbers of goals a municipality, which is cheaper than a row a cell. */
	private static List<Map<String, Object>> matrix(Map<?, ?> found) {
		Map<Object, Object> slugs = new HashMap<>();
		for (Object goal : (List<?>) found.get("goals")) {
			slugs.put(((List<?>) goal).get(0), ((List<?>) goal).get(1));
		}
		List<Map<String, Object>> cells = new ArrayList<>();
		for (Object row : (List<?>) found.get("rows")) {
			for (Object count : (List<?>) ((List<?>) row).get(1)) {
				Map<String, Object> cell = new LinkedHashMap<>();
				cell.put("code", ((List<?>) row).get(0));
				cell.put("goal", slugs.get(((List<?>) count).get(0)));
				cell.put("count", ((List<?>) count).get(1));
				cells.add(cell);
			}
		}
		cells.sort(Comparator.comparing((Map<String, Object> cell) -> (String) cell.get("code"))
			.thenComparing((cell) -> (String) cell.get("goal")));
		return cells;
	}

}
