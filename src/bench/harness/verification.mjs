// All contenders' answers are held against each other before anything is measured.
import { canonical } from './canonical.mjs';
import { facts } from './facts.mjs';
import { ask } from './http.mjs';
import { body } from './questions.mjs';

/**
 * Asks each form of each operation with so many parameter sets. The first contender's answers are what the others'
 * have to be; throws where one differs.
 */
export async function verify(contenders, operations, parameters, sets, csv, say, results) {
  const data = facts(csv);
  const expected = new Map();
  const wrong = [];
  for (const contender of contenders) {
    for (const operation of operations) {
      for (const [name, form] of Object.entries(contender.operations[operation])) {
        const chosen = parameters[operation].slice(0, sets);
        let bytes = 0;
        for (const set of chosen) {
          const key = `${operation} ${JSON.stringify(set)}`;
          const answer = await ask(contender.url, body(form, set));
          bytes += answer.bytes;
          let text;
          try {
            text = canonical(operation, form.answer(answer.data), set, data, form.order);
          } catch (error) {
            text = `no canonical form: ${error.message}`;
          }
          if (!expected.has(key)) expected.set(key, text);
          if (text !== expected.get(key) || text.startsWith('no canonical')) {
            wrong.push(`${contender.name}, ${name}, ${JSON.stringify(set)}: ${difference(text, expected.get(key))}`);
            break;
          }
        }
        results.add({
          kind: 'verified', contender: contender.name, operation, form: name, sets: chosen.length,
          bytes: bytes / chosen.length,
        });
      }
    }
    say(`${contender.label}: answers looked at`);
  }
  if (wrong.length > 0) throw new Error(`Answers differ, so nothing is measured:\n${wrong.join('\n')}`);
}

/** Where two texts part. */
export function difference(text, expected) {
  let at = 0;
  while (at < text.length && text[at] === expected[at]) at++;
  const from = Math.max(0, at - 80);
  return `…${text.slice(from, at + 120)}… and not …${expected.slice(from, at + 120)}…`;
}
