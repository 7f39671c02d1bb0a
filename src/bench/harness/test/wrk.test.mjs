import assert from 'node:assert/strict';
import test from 'node:test';
import { untilSteady } from '../wrk.mjs';

async function windows(seconds, rates) {
  const asked = [];
  await untilSteady(seconds, async (window) => {
    asked.push(window);
    return rates[asked.length - 1] ?? rates.at(-1);
  });
  return asked;
}

test('warming up ends when nothing gets faster any more', async () => {
  assert.equal((await windows(80, [100])).length, 9);
  assert.equal((await windows(80, [100, 200, 300, 400, 410])).length, 12);
});

test('a slow window or two do not end it', async () => {
  assert.equal((await windows(80, [100, 80, 90, 200])).length, 12);
});

test('it does not end before there are answers', async () => {
  assert.equal((await windows(80, [0, 0, 0, 0, 0, 0, 100])).length, 15);
});

test('it ends in time', async () => {
  assert.deepEqual(await windows(12, [100, 200, 400]), [4, 4, 4]);
  assert.deepEqual(await windows(0, [100]), []);
});
