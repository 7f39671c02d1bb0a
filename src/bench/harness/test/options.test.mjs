import assert from 'node:assert/strict';
import test from 'node:test';
import { options } from '../options.mjs';

test('national size, all contenders and one and sixteen connections unless told otherwise', () => {
  const wanted = options([], '/root');
  assert.deepEqual(wanted.extent, { municipalities: 98, from: 2012, to: 2026 });
  assert.deepEqual(wanted.connections, [1, 16]);
  assert.equal(wanted.contenders.length, 7);
  assert.equal(wanted.work, '/root/target/bench');
});

test('what is wrong with an option is told', () => {
  assert.throws(() => options(['--sekunder', '3'], '/root'), /no option --sekunder/);
  assert.throws(() => options(['--seconds'], '/root'), /takes a value/);
  assert.throws(() => options(['--seconds', 'many'], '/root'), /takes a number, not many/);
  assert.throws(() => options(['--operations', 'q1,q9'], '/root'), /not q9/);
});
