// Where Plangraf's time goes: samples of the JDK's own recorder while an operation is asked, by whose code was at work.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './servers.mjs';
import { body } from './questions.mjs';
import { bodiesFile, warm, wrk } from './wrk.mjs';

/** The innermost frame that one of these fits says whose time it was; what is the JDK's belongs to who called it. */
export const OWNERS = [
  ['planning of statements', /^org\.neo4j\.cypher\.internal\.(?!runtime|macros)|^org\.neo4j\.(fabric|router)\./],
  ['running of statements', /^org\.neo4j\./],
  ['parsing and checking of documents', /^graphql\.(parser|validation|language)\.|^org\.antlr\./],
  ['executing of documents', /^graphql\.|^org\.dataloader\./],
  ['Plangraf: completing answers', /^dk\.plangraf\.web\./],
  ['Plangraf: writing of statements', /^dk\.plangraf\.(plan|graph)\./],
  ['Plangraf: comparing', /^dk\.plangraf\.(comparison|evidence)\./],
  ['writing of JSON', /^(tools|com\.fasterxml)\.jackson\./],
  ['Spring', /^(org\.springframework|io\.micrometer|reactor)\./],
  ['HTTP', /^org\.apache\./],
];

export function ownerOf(frames) {
  for (const frame of frames) {
    const owner = OWNERS.find(([, pattern]) => pattern.test(frame));
    if (owner) return owner[0];
  }
  return 'else';
}

export async function profile(environment, contender, parameters, results, say) {
  const { operations, connections, seconds, warmUp } = environment.options;
  const [pid] = environment.servers.pids('plangraf');
  for (const operation of operations) {
    for (const [name, form] of Object.entries(contender.operations[operation])) {
      const file = bodiesFile(environment.servers.folder, `profile ${name}`, parameters[operation].map((set) => body(form, set)));
      await warm(contender.url, file, Math.max(...connections), Math.max(warmUp, 1));
      const recording = path.join(environment.servers.folder, `${name.replace(/\W+/g, '-')}.jfr`);
      fs.rmSync(recording, { force: true });
      run('jcmd', [String(pid), 'JFR.start', 'name=bench', 'settings=profile']);
      await wrk(contender.url, file, Math.max(...connections), seconds);
      run('jcmd', [String(pid), 'JFR.stop', 'name=bench', `filename=${recording}`]);
      const samples = JSON.parse(
        run('jfr', ['print', '--json', '--stack-depth', '64', '--events', 'jdk.ExecutionSample', recording]),
      ).recording.events;
      const shares = {};
      for (const { values } of samples) {
        const frames = (values.stackTrace?.frames ?? []).map(({ method }) => `${method.type.name.replaceAll('/', '.')}.${method.name}`);
        const owner = ownerOf(frames);
        shares[owner] = (shares[owner] ?? 0) + 1 / samples.length;
      }
      results.add({ kind: 'profile', operation, form: name, samples: samples.length, shares });
      say(`${name}: profile of ${samples.length} samples`);
    }
  }
}
