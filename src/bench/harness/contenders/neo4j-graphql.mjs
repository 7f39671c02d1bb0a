// The six operations in the schema that @neo4j/graphql generates, and by Cypher of one's own behind @cypher where an
// expert would write it.
import { countPairs, groupByMunicipality } from '../canonical.mjs';

const same = (...names) => (parameters) => Object.fromEntries(names.map((name) => [name, parameters[name]]));

/** Every relationship is a list here, and these have one element. */
function wholePlan({ plans: [plan] }) {
  const goals = (strategy) => strategy.goals.map((goal) => ({ ...goal, goal: goal.goal[0] }));
  return { ...plan, strategies: plan.strategies.map((strategy) => ({ ...strategy, goals: goals(strategy) })) };
}

function initiativeOf({ id, title, strategy: [strategy] }) {
  const { municipality, ...plan } = strategy.plan[0];
  return { id, title, plan, municipality: municipality[0] };
}

const INITIATIVE = 'id title strategy { plan { id year title municipality { code name } } }';

export const operations = {
  q1: {
    q1: {
      document: `
        query Q1($code: String!) {
          municipalities(where: {code: {eq: $code}}) {
            code
            name
            region
            plans(sort: [{year: ASC}]) { id year title }
          }
        }`,
      variables: same('code'),
      answer: (data) => data.municipalities[0],
    },
  },
  q2: {
    q2: {
      document: `
        query Q2($id: ID!) {
          plans(where: {id: {eq: $id}}) {
            id
            year
            title
            goals(sort: [{number: ASC}]) { number title }
            strategies(sort: [{position: ASC}]) {
              id
              title
              initiatives(sort: [{position: ASC}]) { id title }
              targets(sort: [{position: ASC}]) { id indicatorTitle unit baseline value dueYear }
              goals(sort: [{number: ASC}]) { number title goal { slug title } }
            }
          }
        }`,
      variables: same('id'),
      answer: wholePlan,
    },
  },
  q3: {
    'q3 from the goal, counted by the client': {
      document: `
        query Q3($goal: String!, $year: Int!) {
          goalAnnouncements(where: {year: {eq: $year}, goal: {some: {slug: {eq: $goal}}}}) {
            strategies { plan { municipality { code name } } initiatives { title } }
          }
        }`,
      variables: same('goal', 'year'),
      answer: (data) =>
        groupByMunicipality(
          data.goalAnnouncements[0].strategies.map((strategy) => [
            strategy.plan[0].municipality[0],
            strategy.initiatives.map((initiative) => initiative.title),
          ]),
        ),
    },
    'q3 by @cypher': {
      document: `
        query Q3($goal: String!, $year: Int!) {
          comparison(goal: $goal, year: $year) { code name strategyCount titles }
        }`,
      variables: same('goal', 'year'),
      answer: (data) => data.comparison,
    },
  },
  q4: {
    'q4 counted by the client': {
      document: `
        query Q4($year: Int!) {
          plans(where: {year: {eq: $year}}) { municipality { code } strategies { goals { goal { slug } } } }
        }`,
      variables: same('year'),
      answer: (data) =>
        countPairs(
          data.plans.flatMap((plan) =>
            plan.strategies.flatMap((strategy) =>
              strategy.goals.map((goal) => [plan.municipality[0].code, goal.goal[0].slug]),
            ),
          ),
        ),
    },
    'q4 by @cypher': {
      document: 'query Q4($year: Int!) { coverageMatrix(year: $year) { code goal count } }',
      variables: same('year'),
      answer: (data) => data.coverageMatrix,
    },
  },
  q5: {
    'q5 by a filter': {
      document: `
        query Q5($group: String!) {
          initiatives(
            where: {targetGroups: {some: {slug: {eq: $group}}}}
            sort: [{title: ASC}, {id: ASC}]
            limit: 50
          ) { ${INITIATIVE} }
        }`,
      variables: same('group'),
      answer: (data) => data.initiatives.map(initiativeOf),
    },
    'q5 from the group': {
      document: `
        query Q5($group: String!) {
          targetGroups(where: {slug: {eq: $group}}) {
            initiatives(sort: [{title: ASC}, {id: ASC}], limit: 50) { ${INITIATIVE} }
          }
        }`,
      variables: same('group'),
      answer: (data) => data.targetGroups[0].initiatives.map(initiativeOf),
    },
  },
  q6: {
    q6: {
      document: `
        query Q6($lucene: String!) {
          initiativesByTitle(phrase: $lucene, first: 20, sort: [{node: {title: ASC}}, {node: {id: ASC}}]) {
            edges { node { id title } }
          }
        }`,
      variables: same('lucene'),
      answer: (data) => data.initiativesByTitle.edges.map((edge) => edge.node),
    },
  },
};
