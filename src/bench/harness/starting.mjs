// From the command to the first answer.
import fs from 'node:fs';
import { processorTime, residentMemory } from './processes.mjs';

export async function start(environment, what, folder, results, say, ...settings) {
  const started = Date.now();
  await environment.startPlangraf(
    'plangraf', 'plangraf', `--plangraf.graph.data-folder=${folder}`, ...settings,
  );
  const seconds = (Date.now() - started) / 1000;
  const [pid] = environment.servers.pids('plangraf');
  const figures = {
    seconds,
    processorSeconds: processorTime([pid]).get(pid) / 1000,
    megabytes: residentMemory([pid]),
  };
  results.add({ kind: 'start', what, ...figures });
  say(`start, ${what}: ${seconds.toFixed(1)} s, ${figures.megabytes.toFixed(0)} MB`);
  await environment.servers.stop('plangraf');
}

/** On nothing, on what that left, and on the data of the measurements. */
export async function starts(environment, national, results, say) {
  const folder = environment.folder('packaged', '4-plans');
  for (let round = 1; round <= environment.options.rounds; round++) {
    fs.rmSync(folder, { recursive: true, force: true });
    await start(environment, 'empty data folder, four plans', folder, results, say);
    await start(environment, 'second start, four plans', folder, results, say);
    await start(environment, 'all plans', national, results, say, '--plangraf.seed.load=false');
  }
}
