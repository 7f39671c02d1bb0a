import assert from 'node:assert/strict';
import test from 'node:test';
import { median, percentile, ratio, short, shortRatio } from '../numbers.mjs';

test('the median of an even number is between the two in the middle', () => {
  assert.equal(median([9, 1, 3]), 3);
  assert.equal(median([4, 1, 3, 10]), 3.5);
});

test('a percentile is the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  assert.equal(percentile(hundred, 0.99), 99);
  assert.equal(percentile(hundred, 0.5), 50);
  assert.equal(percentile(hundred, 1), 100);
  assert.equal(percentile([7], 0.99), 7);
});

test('ratios are taken within a round, not between medians', () => {
  const ours = new Map([[1, 20], [2, 60], [3, 30]]);
  const theirs = new Map([[1, 10], [2, 20], [3, 20]]);
  assert.deepEqual(ratio(ours, theirs), { median: 2, least: 1.5, greatest: 3 });
  assert.deepEqual(ratio(new Map([[1, 5], [2, 8]]), new Map([[2, 4]])), { median: 2, least: 2, greatest: 2 });
  assert.equal(ratio(ours, new Map()), null);
});

test('figures are short', () => {
  assert.equal(short(10662.4), '10,662');
  assert.equal(short(53.12), '53.1');
  assert.equal(short(1.005), '1.00');
  assert.equal(short(null), '–');
  assert.equal(shortRatio({ median: 2, least: 1.5, greatest: 3 }), '2.00 (1.50–3.00)');
});
