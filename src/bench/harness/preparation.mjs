// Builds and makes what is not there yet: the jar, the peers, the data, the databases.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './servers.mjs';

const NODE_FOLDERS = ['by-hand', 'neo4j-graphql', 'postgraphile'];

const MAVEN = ['-q', ...(process.env.MAVEN_ARGS ?? '').split(' ').filter(Boolean)];

/** The jar, and the generator with the tests' classes. */
export function build({ root, build: wanted }) {
  if (wanted) run('mvn', [...MAVEN, 'package', '-DskipTests'], { cwd: root });
}

/** Copies the peers into the work folder and installs what they need there. */
export function installPeers(environment, say) {
  const source = path.join(environment.options.root, 'src', 'bench', 'peers');
  const { peers } = environment;
  const changed = (file, mark) =>
    !fs.existsSync(path.join(peers, mark)) ||
    fs.readFileSync(path.join(source, file), 'utf8') !== fs.readFileSync(path.join(peers, mark), 'utf8');
  fs.cpSync(source, peers, { recursive: true });
  for (const folder of NODE_FOLDERS) {
    const mark = path.join(folder, 'installed.json');
    if (!changed(path.join(folder, 'package.json'), mark)) continue;
    say(`npm installs ${folder} into ${path.join(peers, folder)}`);
    run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: path.join(peers, folder),
    });
    fs.copyFileSync(path.join(peers, folder, 'package.json'), path.join(peers, mark));
  }
  const lib = changed('neo4j/pom.xml', 'neo4j/installed.xml');
  const copy = lib ? ['dependency:copy-dependencies', '-DoutputDirectory=target/lib'] : [];
  say('Maven compiles the server of hand-written Cypher');
  run('mvn', [...MAVEN, 'compile', ...copy], { cwd: path.join(peers, 'neo4j') });
  fs.copyFileSync(path.join(peers, 'neo4j', 'pom.xml'), path.join(peers, 'neo4j', 'installed.xml'));
}

/** A seed of this extent, as YAML and as CSV: what src/bench/generate does, with the classes that the build has made. */
export function makeData(environment, extent, name) {
  const folder = environment.made(name);
  if (fs.existsSync(path.join(folder, 'csv', 'manifest.json'))) return folder;
  fs.rmSync(folder, { recursive: true, force: true });
  const numbers = Object.entries(extent).flatMap(([option, value]) => [`--${option}`, String(value)]);
  const generator = ['-cp', path.join('target', 'test-classes'), 'dk.plangraf.bench.GenerateSeed'];
  run('java', [...generator, folder, ...numbers], { cwd: environment.options.root });
  return folder;
}

/** Runs once for a state of the data: the mark says for which. */
export async function once(folder, state, task) {
  const mark = `${folder}.made-of`;
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === state) return null;
  fs.rmSync(mark, { force: true });
  const started = Date.now();
  await task();
  fs.mkdirSync(path.dirname(mark), { recursive: true });
  fs.writeFileSync(mark, state);
  return (Date.now() - started) / 1000;
}
