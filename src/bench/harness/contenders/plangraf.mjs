// The six operations as Plangraf answers them. How its ids and codes are those of the CSV files is told by the Javadoc
// of SyntheticSeed: plan-101-2012/s1-i2 there is plan-101-2012-s1-i2 here, and codes have a zero in front.

/** The yardstick's id of a plan's unit, from a global id: base64url of "Type:plan/key". */
export function idOf(globalId) {
  const [, key] = Buffer.from(globalId, 'base64url').toString('utf8').match(/^[A-Za-z]+:(.*)$/);
  return key.replace('/', '-');
}

export const codeOf = (code) => code.replace(/^0/, '');

const regionOf = (name) => name.replace(/^Region /, '');

/** Plans of the yardstick have one year. */
function yearOf(years) {
  if (years.length !== 1) throw new Error(`a plan of ${years.length} years`);
  return years[0].year;
}

function municipality({ municipality: { code, name, region, plans } }) {
  return {
    code: codeOf(code),
    name,
    region: regionOf(region.name),
    plans: plans.nodes.map((plan) => ({ id: plan.slug, year: yearOf(plan.years), title: plan.title })),
  };
}

/** Goals as announced in the plan's year, by key. A claim about a goal says its key only. */
function announcementsOf(plan) {
  const announcements = plan.years[0].goalSet.announcements;
  return new Map(
    announcements.map(({ number, wording, goal }) => [
      goal.key,
      { number, title: wording, goal: { slug: goal.key, title: goal.name } },
    ]),
  );
}

function goalsOf(keys, announcements) {
  return keys.map((key) => announcements.get(key)).sort((a, b) => a.number - b.number);
}

/** Claims about the UN goals have no key here. */
const keysOf = (claims) => claims.map((claim) => claim.about.key).filter((key) => key !== undefined);

function wholePlan(plan, keysOfPlan, keysOfStrategy) {
  const announcements = announcementsOf(plan);
  return {
    id: plan.slug,
    year: yearOf(plan.years),
    title: plan.title,
    goals: goalsOf(keysOfPlan, announcements).map(({ number, title }) => ({ number, title })),
    strategies: plan.strategies.nodes.map((strategy) => ({
      id: idOf(strategy.id),
      title: strategy.title,
      initiatives: strategy.initiatives.nodes.map(({ id, title }) => ({ id: idOf(id), title })),
      targets: strategy.targets.nodes.map((target) => ({
        id: idOf(target.id),
        indicatorTitle: target.metric,
        unit: target.unit,
        baseline: target.baseline?.value ?? null,
        value: target.value,
        dueYear: target.dueDate === null ? null : Number(target.dueDate),
      })),
      goals: goalsOf(keysOfStrategy(strategy), announcements),
    })),
  };
}

/** All claims of the plan in one list, each with the unit that makes it. */
function planByOneList({ plan }) {
  const by = (unit) => keysOf(plan.claims.nodes.filter((claim) => unit(claim.subject)));
  return wholePlan(
    plan,
    by((subject) => subject.__typename === 'EmploymentPlan'),
    (strategy) => by((subject) => subject.id === strategy.id),
  );
}

/** The claims of each strategy below it, and of the plan's list only those of the plan itself. */
function planByStrategies({ plan }) {
  const own = plan.claims.nodes.filter((claim) => claim.subject.__typename === 'EmploymentPlan');
  return wholePlan(plan, keysOf(own), (strategy) => keysOf(strategy.claims.nodes));
}

/** Cells are dense: one a municipality with a plan of that year, whether a strategy answers the goal or not. */
function goalAndYear({ coverage }) {
  return coverage.rows[0].cells
    .filter((cell) => cell.counts.strategies > 0)
    .map((cell) => ({
      code: codeOf(cell.municipality.code),
      name: cell.municipality.name,
      strategyCount: cell.counts.strategies,
      titles: cell.initiatives.map((initiative) => initiative.title),
    }));
}

/** Cells are in the order of the columns. */
function matrix({ coverage: { columns, rows } }) {
  return rows.flatMap(({ subject, cells }) =>
    cells
      .map((cell, i) => ({
        code: codeOf(columns[i].municipality.code),
        goal: subject.key,
        count: cell.counts.strategies,
      }))
      .filter((cell) => cell.count > 0),
  );
}

function pageByTitle({ initiatives }) {
  return initiatives.nodes.map(({ id, title, plan }) => ({
    id: idOf(id),
    title,
    plan: { id: plan.slug, year: yearOf(plan.years), title: plan.title },
    municipality: { code: codeOf(plan.issuer.code), name: plan.issuer.name },
  }));
}

const hits = ({ search }) => search.nodes.map(({ id, title }) => ({ id: idOf(id), title }));

const PLAN = (claims, claimsOfStrategy) => `
  query Q2($slug: String!) {
    plan(slug: $slug) {
      slug
      title
      years { year goalSet { announcements { number wording goal { key name } } } }
      claims(first: 500) { nodes { subject { __typename ${claims} } about { ... on MinisterialGoal { key } } } }
      strategies(first: 100) {
        nodes {
          id
          title
          initiatives(first: 100) { nodes { id title } }
          targets(first: 100) { nodes { id metric unit baseline { value } value dueDate } }
          ${claimsOfStrategy}
        }
      }
    }
  }`;

/**
 * The operations.
 * @param goalIds global ids of goals by key: the rows of a comparison are named by them
 */
export function operations(goalIds) {
  const slug = ({ id }) => ({ slug: id });
  return {
    q1: {
      q1: {
        document: `
          query Q1($code: MunicipalityCode!) {
            municipality(code: $code) {
              code
              name
              region { name }
              plans(first: 100) { nodes { slug title years { year } } }
            }
          }`,
        variables: ({ code }) => ({ code: `0${code}` }),
        answer: municipality,
      },
    },
    q2: {
      q2: { document: PLAN('... on Strategy { id }', ''), variables: slug, answer: planByOneList },
      'q2 by strategies': {
        document: PLAN('', 'claims(first: 100) { nodes { about { ... on MinisterialGoal { key } } } }'),
        variables: slug,
        answer: planByStrategies,
      },
    },
    q3: {
      q3: {
        document: `
          query Q3($goal: ID!, $year: Int!) {
            coverage(by: MINISTERIAL_GOAL, year: $year, subjects: [$goal]) {
              rows { cells { municipality { code name } counts { strategies } initiatives { title } } }
            }
          }`,
        variables: ({ goal, year }) => ({ goal: goalIds.get(goal), year }),
        answer: goalAndYear,
      },
    },
    q4: {
      q4: {
        document: `
          query Q4($year: Int!) {
            coverage(by: MINISTERIAL_GOAL, year: $year) {
              columns { municipality { code } }
              rows { subject { ... on MinisterialGoal { key } } cells { counts { strategies } } }
            }
          }`,
        variables: ({ year }) => ({ year }),
        answer: matrix,
      },
    },
    q5: {
      q5: {
        document: `
          query Q5($group: String!) {
            initiatives(filter: {targetGroups: [$group]}, orderBy: {field: TITLE}, first: 50) {
              nodes { id title plan { slug title years { year } issuer { code name } } }
            }
          }`,
        variables: ({ group }) => ({ group }),
        answer: pageByTitle,
        order: 'danish',
      },
    },
    q6: {
      q6: {
        document: `
          query Q6($words: String!) {
            search(query: $words, types: [INITIATIVE], first: 20) { nodes { ... on Initiative { id title } } }
          }`,
        variables: ({ words }) => ({ words }),
        answer: hits,
      },
    },
  };
}
