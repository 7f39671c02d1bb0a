import assert from 'node:assert/strict';
import test from 'node:test';
import { options } from '../options.mjs';

test('national size, all contenders and one and sixteen connections unless told otherwise', () => {
  const wanted = options([], '/project');
  assert.deepEqual(wanted.extent, { municipalities: 98, from: 2012, to: 2026 });
  assert.deepEqual(wanted.connections, [1, 16]);
  assert.equal(wanted.contenders.length, 7);
  assert.equal(wanted.work, '/project/target/bench');
});

test('what is wrong with an option is told', () => {
  assert.throws(() => options(['--sekunder', '3'], '/project'), /no option --sekunder/);
  assert.throws(() => options(['--seconds'], '/project'), /takes a value/);
  assert.throws(() => options(['--seconds', 'many'], '/project'), /takes a number, not many/);
  assert.throws(() => options(['--operations', 'q1,q9'], '/project'), /not q9/);
});
