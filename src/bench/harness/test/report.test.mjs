import assert from 'node:assert/strict';
import test from 'node:test';
import { best, report } from '../report.mjs';

const line = (contender, form, round, perSecond, processor) => ({
  kind: 'answers', contender, operation: 'q4', form, round, connections: 16, perSecond, processor,
});
const LINES = [
  line('plangraf', 'q4', 1, 400, { plangraf: 2 }),
  line('plangraf', 'q4', 2, 300, { plangraf: 3 }),
  line('postgraphile', 'q4 counted by the client', 1, 90, { postgraphile: 10, postgres: 2 }),
  line('postgraphile', 'q4 by an SQL function', 1, 200, { postgraphile: 6, postgres: 1 }),
  line('postgraphile', 'q4 by an SQL function', 2, 100, { postgraphile: 8, postgres: 3 }),
];

test('the best form of a contender counts', () => {
  assert.deepEqual(best(LINES, 'q4', 'postgraphile', 16).map((each) => each.perSecond), [200, 100]);
  assert.deepEqual(best(LINES, 'q4', 'postgraphile', 1), []);
});

test('a table has medians, ratios with their spread, and processor time by process', () => {
  const page = report(LINES);
  assert.match(page, /\| Q4 the matrix of a year \| 350 \| 150 \| 2\.50 \(2\.00–3\.00\) \| – \|/);
  assert.match(page, /\| Q4 the matrix of a year \| 2\.50 \| 7\.00 \+ 2\.00 \|/);
});

test('answers from memory stand apart, beside SQL by hand', () => {
  const page = report([
    { ...line('plangraf', 'q4', 1, 9000, { plangraf: 0.05 }), kind: 'memory' },
    { ...line('sql', 'q4', 1, 450, { sql: 0.1, postgres: 2 }), kind: 'memory' },
  ]);
  assert.match(page, /## Answers from memory/);
  assert.match(page, /\| 16 \| 9,000 \| 0\.05 \| 450 \| 20\.00 \(20\.00–20\.00\) \|/);
  assert.doesNotMatch(page, /## Answers without/);
});

test('growth has a column a size, and tells which page was far', () => {
  const page = report([
    { kind: 'growth', plans: 4, question: 'initiatives, far page', page: 4, p50: 1, bytes: 2048 },
    { kind: 'growth', plans: 1470, question: 'initiatives, far page', page: 1000, p50: 1.5, bytes: 3072 },
    { kind: 'growth', plans: 1470, question: 'resident memory', megabytes: 700 },
  ]);
  assert.match(page, /\|  \| 4\.00 plans \| 1,470 plans \|/);
  assert.match(page, /1\.00 ms, 2\.00 kB, page 4 \| 1\.50 ms, 3\.00 kB, page 1000/);
  assert.match(page, /\| resident memory \| – \| 700 MB \|/);
});

test('an import beside readers tells by how much they waited longer', () => {
  const page = report([
    { kind: 'import', what: 'one plan changed', seconds: 4, processorSeconds: 5, peakMegabytes: 300, p99AtRest: 4, p99During: 10 },
  ]);
  assert.match(page, /within 10\.0 ms, at rest within 4\.00 ms: 2\.50 times/);
});
