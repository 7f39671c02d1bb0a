// The steps of a run, in order.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Environment } from './environment.mjs';
import { grow } from './growth.mjs';
import { importAgain, importAnew, importSeed } from './importing.mjs';
import { measure } from './measurement.mjs';
import { USAGE, options } from './options.mjs';
import { parameters } from './parameters.mjs';
import { build, installPeers, makeData, once } from './preparation.mjs';
import { profile } from './profiling.mjs';
import { report } from './report.mjs';
import { Results } from './results.mjs';
import { run } from './servers.mjs';
import { starts } from './starting.mjs';
import { verify } from './verification.mjs';
import { operations as plangraf } from './contenders/plangraf.mjs';

const root = path.resolve(new URL('../../..', import.meta.url).pathname);
const say = (text) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

const TENTH = (extent) => ({ ...extent, municipalities: Math.max(1, Math.ceil(extent.municipalities / 10)) });

async function main(args) {
  const wanted = options(args, root);
  const environment = new Environment(wanted);
  const { what } = wanted;
  const besidePeers = what.has('answers') || what.has('memory') || what.has('import');
  if (wanted.build) say('Maven builds the jar');
  build(wanted);
  if (besidePeers) installPeers(environment, say);
  const data = makeData(environment, wanted.extent, environment.extent);
  const sets = parameters(path.join(data, 'csv'));
  const date = new Date().toISOString();
  const results = new Results(path.join(wanted.work, 'results'), date.slice(0, 19).replace(/:/g, '-'));
  const folder = environment.folder('plangraf');

  await databases(environment, data, results, besidePeers);
  results.add(about(environment, date, args, besidePeers));
  if (what.has('answers')) await beside(environment, sets, data, results);
  if (what.has('memory')) await fromMemory(environment, sets, data, results);
  if (what.has('profile')) await ofTime(environment, sets, results);
  if (what.has('import')) await importAgain(environment, folder, sets, plangraf(new Map()), results, say);
  if (what.has('growth')) await sizes(environment, folder, results);
  if (what.has('start')) await starts(environment, folder, results, say);

  const page = results.file.replace(/jsonl$/, 'md');
  fs.writeFileSync(page, report(results.lines));
  console.log(`\n${fs.readFileSync(page, 'utf8')}\nThis page: ${page}\nAll figures: ${results.file}`);
}

/** Everybody's data, loaded where they are not yet; anew where the loading itself is measured. */
async function databases(environment, data, results, besidePeers) {
  const { root: home, what, contenders } = environment.options;
  const csv = path.join(data, 'csv');
  const seed = path.join(data, 'seed');
  const state = fs.readFileSync(path.join(csv, 'manifest.json'), 'utf8');
  const forget = (name) => {
    if (what.has('import')) fs.rmSync(`${environment.folder(name)}.made-of`, { force: true });
  };
  const built = state + jarTime(home);
  if (besidePeers) {
    forget('postgres');
    forget('neo4j');
    environment.servers.startPostgres(environment.postgres);
    const ofPostgres = await once(environment.folder('postgres'), state, () => {
      say('PostgreSQL loads');
      environment.postgres.load(path.join(home, 'src', 'bench', 'peers', 'postgres'), csv);
      fs.mkdirSync(path.dirname(environment.folder('postgres')), { recursive: true });
      for (const other of fs.readdirSync(path.dirname(environment.folder('postgres')))) {
        if (/^postgres-.*\.made-of$/.test(other)) fs.rmSync(path.join(path.dirname(environment.folder('postgres')), other));
      }
    });
    if (ofPostgres !== null) results.add({ kind: 'import', what: "PostgreSQL's own load of the CSV", seconds: ofPostgres });
    await environment.startPeerDatabases();
    const ofNeo4j = await once(environment.folder('neo4j'), state, () => {
      say('Neo4j of the peers loads');
      environment.runNode('by-hand/load-neo4j.mjs', csv);
    });
    if (ofNeo4j !== null) results.add({ kind: 'import', what: 'the load of the CSV into Neo4j by hand', seconds: ofNeo4j });
  }
  forget('plangraf');
  await once(environment.folder('plangraf'), built, async () => {
    say('Plangraf imports');
    await environment.servers.stop('postgres', 'neo4j');
    await importAnew(environment, seed, environment.folder('plangraf'), results, environment.extent);
  });
  if (what.has('answers') && contenders.includes('plangraf-bolt')) {
    await once(environment.folder('own-neo4j'), built, async () => {
      say('Plangraf imports into a Neo4j of its own process');
      fs.rmSync(environment.folder('own-neo4j'), { recursive: true, force: true });
      await environment.startOwnNeo4j();
      const figures = await importSeed(environment, seed, 'import-bolt.log', `--spring.neo4j.uri=${environment.bolt.OWN}`);
      results.add({ kind: 'import', what: 'whole, into a Neo4j of its own process', ...figures });
    });
  }
}

/** Another build may make other data of the same seed. */
function jarTime(home) {
  const target = path.join(home, 'target');
  const jars = fs.readdirSync(target).filter((name) => /^plangraf-.*\.jar$/.test(name));
  return jars.map((name) => fs.statSync(path.join(target, name)).mtimeMs).join();
}

async function beside(environment, sets, data, results) {
  const { contenders: names, operations, verify: count } = environment.options;
  await environment.startPeerDatabases();
  const contenders = await environment.startContenders(names);
  const fromSql = contenders.slice().sort((a, b) => (b.name === 'sql') - (a.name === 'sql'));
  await verify(fromSql, operations, sets, count, path.join(data, 'csv'), say, results);
  await measure('answers', contenders, environment, sets, results, say);
  await environment.servers.stop('plangraf', 'plangraf-bolt', 'own-neo4j', 'postgraphile', 'neo4j-graphql', 'cypher-bolt');
}

/** As it comes, that is with answers from memory, beside the fastest of the others. */
async function fromMemory(environment, sets, data, results) {
  const { operations, verify: count } = environment.options;
  await environment.servers.stop('plangraf');
  environment.servers.startPostgres(environment.postgres);
  await environment.startEmbedded(environment.folder('plangraf'));
  const contenders = await environment.startContenders(['plangraf', 'sql']);
  for (let i = 0; i < 2; i++) await verify(contenders, operations, sets, count, path.join(data, 'csv'), say, results);
  await measure('memory', contenders, environment, sets, results, say);
  await environment.servers.stop('plangraf', 'sql', 'postgres', 'neo4j');
}

async function ofTime(environment, sets, results) {
  await environment.servers.stop('plangraf');
  const [contender] = await environment.startContenders(['plangraf']);
  await profile(environment, contender, sets, results, say);
  await environment.servers.stop('plangraf');
}

async function sizes(environment, folder, results) {
  await environment.servers.stop('plangraf');
  const packaged = environment.folder('packaged', '4-plans');
  fs.rmSync(packaged, { recursive: true, force: true });
  await grow(environment, 'packaged', packaged, results, say);
  const extent = TENTH(environment.options.extent);
  const name = `${extent.municipalities}x${extent.from}-${extent.to}`;
  const tenth = environment.folder('plangraf', name);
  const seed = path.join(makeData(environment, extent, name), 'seed');
  await importAnew(environment, seed, tenth, results, name);
  await grow(environment, 'tenth', tenth, results, say, '--plangraf.seed.load=false');
  await grow(environment, 'whole', folder, results, say, '--plangraf.seed.load=false');
}

/** Of which Plangraf; there may be sources without their history. */
function commit() {
  try {
    return run('git', ['describe', '--always', '--dirty'], { cwd: root }).trim();
  } catch {
    return 'of no known commit';
  }
}

function about(environment, date, args, besidePeers) {
  const java = run('sh', ['-c', 'java -version 2>&1']).split('\n')[0].replace(/"/g, '');
  const system = fs.existsSync('/etc/os-release')
    ? fs.readFileSync('/etc/os-release', 'utf8').match(/PRETTY_NAME="(.*)"/)?.[1]
    : os.type();
  const { municipalities, from, to } = environment.options.extent;
  return {
    kind: 'about',
    date: date.slice(0, 10),
    command: ['src/bench/run', ...args].join(' '),
    extent: `${municipalities} municipalities, ${from} to ${to}`,
    machine: `${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system,
    versions: { Java: java, ...(besidePeers ? environment.versions() : {}) },
    commit: commit(),
    labels: environment.labels(),
  };
}

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(USAGE);
} else {
  try {
    await main(args);
    process.exit(0);
  } catch (error) {
    console.error(process.env.BENCH_TRACE ? error : `bench: ${error.message}`);
    process.exit(1);
  }
}
