// Requests a second, round by round, so that what disturbs the machine for a while falls on all contenders.
import { residentMemory } from './processes.mjs';
import { body } from './questions.mjs';
import { bodiesFile, warm, wrk } from './wrk.mjs';

const WORTH_ANOTHER_ROUND = 0.8;

export async function measure(kind, contenders, environment, parameters, results, say) {
  const { operations, rounds, connections, seconds, warmUp } = environment.options;
  const forms = new Map(
    contenders.flatMap((contender) =>
      operations.map((operation) => [`${contender.name} ${operation}`, Object.entries(contender.operations[operation])]),
    ),
  );
  for (let round = 1; round <= rounds; round++) {
    for (const operation of operations) {
      for (const contender of contenders) {
        const key = `${contender.name} ${operation}`;
        const measured = new Map();
        for (const [name, form] of forms.get(key)) {
          const bodies = parameters[operation].map((set) => body(form, set));
          const file = bodiesFile(environment.servers.folder, `${contender.name} ${name}`, bodies);
          const first = round === 1 ? warmUp : Math.min(2, warmUp);
          if (first > 0) await warm(contender.url, file, Math.max(...connections), first);
          for (const count of connections) {
            const figures = await wrk(contender.url, file, count, seconds, contender.pids);
            const line = {
              kind, round, contender: contender.name, operation, form: name, connections: count, ...figures,
            };
            results.add(line);
            measured.set(name, figures.perSecond);
            say(`round ${round}, ${name}, ${contender.label}, ${count} connections: ${describe(line)}`);
          }
        }
        forms.set(key, forms.get(key).filter(([name]) => measured.get(name) >= WORTH_ANOTHER_ROUND * Math.max(...measured.values())));
      }
    }
    for (const contender of contenders) {
      for (const [name, pids] of contender.pids()) {
        results.add({ kind: 'resident', of: kind, round, contender: contender.name, process: name, megabytes: residentMemory(pids) });
      }
    }
  }
}

function describe({ perSecond, p50, p99, processor }) {
  const time = Object.entries(processor).map(([name, ms]) => `${name} ${ms.toFixed(3)}`).join(' + ');
  return `${perSecond.toFixed(0)} a second, half within ${p50.toFixed(2)} ms, 99 % within ${p99.toFixed(2)} ms, ` +
    `processor ms a request: ${time}`;
}
