// Loads the CSV files of a folder into the Neo4j at BOLT_URI, emptying it first: node load-neo4j.mjs FOLDER
import fs from 'node:fs';
import neo4j from 'neo4j-driver';

const ROWS_A_STATEMENT = 5000;
const KEYS = {
  Municipality: 'code',
  Plan: 'id',
  Strategy: 'id',
  Initiative: 'id',
  Target: 'id',
  Goal: 'slug',
  GoalAnnouncement: 'id',
  Sdg: 'number',
  TargetGroup: 'slug',
  Instrument: 'slug',
};
const INTEGERS = new Set(['year', 'number', 'position', 'due_year', 'budget_dkk', 'sdg_number']);
const DECIMALS = new Set(['baseline', 'value']);

const folder = process.argv[2];
const driver = neo4j.driver(process.env.BOLT_URI, undefined, { disableLosslessIntegers: true });
const session = driver.session({ database: 'neo4j' });

function parse(text) {
  const rows = [];
  let row = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      row.push(field);
      field = '';
      if (c === '\n') {
        rows.push(row);
        row = [];
      }
    } else field += c;
  }
  const header = rows.shift();
  return rows.map((values) => Object.fromEntries(header.map((name, i) => [name, typed(name, values[i])])));
}

function typed(name, value) {
  if (INTEGERS.has(name)) return value === '' ? null : neo4j.int(value);
  if (DECIMALS.has(name)) return value === '' ? null : Number(value);
  return value;
}

async function load(table, statement) {
  const rows = parse(fs.readFileSync(`${folder}/${table}.csv`, 'utf8'));
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) {
    await session.run(`UNWIND $rows AS r ${statement}`, { rows: rows.slice(i, i + ROWS_A_STATEMENT) });
  }
}

await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
for (const [label, key] of Object.entries(KEYS)) {
  await session.run(
    `CREATE CONSTRAINT ${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  );
}
await session.run('CREATE INDEX ann_year IF NOT EXISTS FOR (n:GoalAnnouncement) ON (n.year)');
await session.run('CREATE INDEX plan_year IF NOT EXISTS FOR (n:Plan) ON (n.year)');
await session.run('CREATE INDEX initiative_title IF NOT EXISTS FOR (n:Initiative) ON (n.title)');
await session.run(
  'CREATE FULLTEXT INDEX initiative_title_ft IF NOT EXISTS FOR (n:Initiative) ON EACH [n.title] ' +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
);
await session.run('CALL db.awaitIndexes(300)');

await load('municipality', 'CREATE (:Municipality {code: r.code, name: r.name, region: r.region})');
await load('goal', 'CREATE (:Goal {slug: r.slug, title: r.title})');
await load(
  'goal_announcement',
  `MATCH (g:Goal {slug: r.goal_slug})
   CREATE (:GoalAnnouncement {id: r.id, year: r.year, number: r.number, title: r.title})-[:ANNOUNCES]->(g)`,
);
await load('sdg', 'CREATE (:Sdg {number: r.number, title: r.title})');
await load('target_group', 'CREATE (:TargetGroup {slug: r.slug, title: r.title})');
await load('instrument', 'CREATE (:Instrument {slug: r.slug, title: r.title})');
await load(
  'plan',
  `MATCH (m:Municipality {code: r.municipality_code})
   CREATE (m)-[:HAS_PLAN]->(:Plan {
     id: r.id, year: r.year, title: r.title, status: r.status, adoptedOn: date(r.adopted_on), sourceUrl: r.source_url})`,
);
await load(
  'strategy',
  `MATCH (p:Plan {id: r.plan_id})
   CREATE (p)-[:HAS_STRATEGY]->(:Strategy {
     id: r.id, position: r.position, title: r.title, description: r.description})`,
);
await load(
  'initiative',
  `MATCH (s:Strategy {id: r.strategy_id})
   CREATE (s)-[:HAS_INITIATIVE]->(:Initiative {
     id: r.id, position: r.position, title: r.title, description: r.description, status: r.status,
     budgetDkk: r.budget_dkk})`,
);
await load(
  'target',
  `MATCH (s:Strategy {id: r.strategy_id})
   CREATE (s)-[:HAS_TARGET]->(:Target {
     id: r.id, position: r.position, indicator: r.indicator, indicatorTitle: r.indicator_title, unit: r.unit,
     baseline: r.baseline, value: r.value, dueYear: r.due_year})`,
);
const ties = {
  plan_addresses_goal: '(a:Plan {id: r.plan_id}), (b:GoalAnnouncement {id: r.announcement_id}) CREATE (a)-[:ADDRESSES]->(b)',
  strategy_addresses_goal:
    '(a:Strategy {id: r.strategy_id}), (b:GoalAnnouncement {id: r.announcement_id}) CREATE (a)-[:ADDRESSES]->(b)',
  plan_addresses_sdg: '(a:Plan {id: r.plan_id}), (b:Sdg {number: r.sdg_number}) CREATE (a)-[:CONTRIBUTES_TO]->(b)',
  strategy_addresses_sdg:
    '(a:Strategy {id: r.strategy_id}), (b:Sdg {number: r.sdg_number}) CREATE (a)-[:CONTRIBUTES_TO]->(b)',
  initiative_target_group:
    '(a:Initiative {id: r.initiative_id}), (b:TargetGroup {slug: r.target_group_slug}) CREATE (a)-[:FOR_GROUP]->(b)',
  initiative_instrument:
    '(a:Initiative {id: r.initiative_id}), (b:Instrument {slug: r.instrument_slug}) CREATE (a)-[:USES]->(b)',
};
for (const [table, pattern] of Object.entries(ties)) {
  await load(table, `MATCH ${pattern}`);
}
await session.run('CALL db.awaitIndexes(300)');
await session.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
await session.close();
await driver.close();
