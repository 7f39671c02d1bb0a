// Import: whole, nothing changed, one plan changed while readers ask; and the peers' own loads beside it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, post } from './http.mjs';
import { percentile } from './numbers.mjs';
import { peakMemory, processorTime } from './processes.mjs';
import { body } from './questions.mjs';
import { tail } from './servers.mjs';

const QUESTIONS_A_SECOND = 100;
const CHANGED = ' (ændret)';

/** Seconds, processor seconds and the most memory of a command, and the end of what it said. */
export async function timed([command, args], log, cwd) {
  const out = fs.openSync(log, 'w');
  const started = Date.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', out, out] });
  fs.closeSync(out);
  const kill = () => child.kill();
  process.once('exit', kill);
  let peak = 0;
  let processor = 0;
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, peakMemory(child.pid));
      processor = processorTime([child.pid]).get(child.pid) ?? processor;
    } catch {
      // it has just ended
    }
  }, 100);
  const status = await new Promise((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  clearInterval(watch);
  process.off('exit', kill);
  const seconds = (Date.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${tail(log)}`);
  return { seconds, processorSeconds: processor / 1000, peakMegabytes: peak, said: tail(log).split('\n').slice(-8) };
}

export function importSeed(environment, seed, log, ...to) {
  return timed(environment.plangraf('import', seed, ...to), path.join(environment.servers.folder, log), environment.work);
}

/** Into a folder that is empty. */
export async function importAnew(environment, seed, folder, results, size) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const figures = await importSeed(environment, seed, 'import.log', `--data-folder=${folder}`);
  results.add({ kind: 'import', what: 'whole', size, ...figures });
  return figures;
}

/** A copy of the seed of which one initiative of the last plan has another title. */
export function changeOnePlan(seed, folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(seed, folder, { recursive: true });
  const plans = fs.readdirSync(path.join(folder, 'plans')).sort();
  const file = path.join(folder, 'plans', plans.at(-1));
  const text = fs.readFileSync(file, 'utf8');
  const changed = text.replace(/(initiatives:\n\s+- key: \S+\n(?:\s+\w+: \w+\n)*?\s+title: ")([^"]*)"/, `$1$2${CHANGED}"`);
  if (changed === text) throw new Error(`there is no title to change in ${file}`);
  fs.writeFileSync(file, changed);
  return plans.at(-1).replace('.yaml', '');
}

/** Nothing changed, then one plan while a small look-up is asked all the time. */
export async function importAgain(environment, folder, parameters, contender, results, say) {
  const seed = path.join(environment.made(), 'seed');
  const again = await importSeed(environment, seed, 'import-again.log', `--data-folder=${folder}`);
  results.add({ kind: 'import', what: 'nothing changed', ...again });
  say(`import with nothing changed: ${again.seconds.toFixed(1)} s`);

  const changed = path.join(environment.work, 'made', 'changed');
  const slug = changeOnePlan(seed, changed);
  await environment.startEmbedded(folder, '--plangraf.answers.memory=0');
  const url = environment.url('plangraf');
  const form = contender.q1.q1;
  const bodies = parameters.q1.map((set) => body(form, set));
  await steadily(url, bodies, () => wait(1000 * Math.max(environment.options.warmUp, 1)));
  const atRest = await steadily(url, bodies, () => wait(1000 * environment.options.seconds));
  const before = await state(url, slug);
  const during = await steadily(url, bodies, () =>
    importSeed(environment, changed, 'import-changed.log', `--data-folder=${folder}`),
  );
  const after = await state(url, slug);
  if (before.version === after.version || !after.titles.some((title) => title.endsWith(CHANGED))) {
    throw new Error('The changed plan is not seen after its import.');
  }
  results.add({
    kind: 'import', what: 'one plan changed', ...during.done,
    p50AtRest: percentile(atRest.waits, 0.5), p99AtRest: percentile(atRest.waits, 0.99),
    p50During: percentile(during.waits, 0.5), p99During: percentile(during.waits, 0.99),
    questionsAtRest: atRest.waits.length, questionsDuring: during.waits.length,
  });
  await importSeed(environment, seed, 'import-back.log', `--data-folder=${folder}`);
  await environment.servers.stop('plangraf');
}

async function state(url, slug) {
  const query = `{ dataset { version } plan(slug: "${slug}") { initiatives(first: 500) { nodes { title } } } }`;
  const { data } = await ask(url, { query });
  return { version: data.dataset.version, titles: data.plan.initiatives.nodes.map((initiative) => initiative.title) };
}

/**
 * Asks at fixed times while a task runs, whether the last answer has come or not; a wait begins at the time when a
 * question was due, so one slow answer does not hide how long the next would have waited.
 */
async function steadily(url, bodies, task) {
  const waits = [];
  const open = new Set();
  const started = performance.now();
  let asked = 0;
  const timer = setInterval(() => {
    while (started + (asked * 1000) / QUESTIONS_A_SECOND <= performance.now()) {
      const due = started + (asked * 1000) / QUESTIONS_A_SECOND;
      const question = post(url, bodies[asked++ % bodies.length])
        .then(({ status }) => {
          if (status !== 200) throw new Error(`status ${status}`);
          waits.push(performance.now() - due);
        })
        .finally(() => open.delete(question));
      open.add(question);
    }
  }, 1);
  try {
    const done = await task();
    return { done, waits };
  } finally {
    clearInterval(timer);
    await Promise.all(open);
  }
}
