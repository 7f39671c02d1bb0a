import assert from 'node:assert/strict';
import test from 'node:test';
import { canonical, countPairs, groupByMunicipality } from '../canonical.mjs';

const rows = (...titles) => titles.map((title, i) => ({ id: `i${i}`, title }));

test('the order of keys does not matter, that of strategies does', () => {
  const plan = { id: 'p', strategies: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }] };
  const turned = { strategies: [{ title: 'A', id: 'a' }, { title: 'B', id: 'b' }], id: 'p' };
  const swapped = { ...plan, strategies: plan.strategies.slice().reverse() };
  assert.equal(canonical('q2', plan), canonical('q2', turned));
  assert.notEqual(canonical('q2', plan), canonical('q2', swapped));
});

test('a value that is missing is not one that is null', () => {
  assert.notEqual(canonical('q2', { id: 'p', title: null }), canonical('q2', { id: 'p' }));
});

test('titles below a municipality may come in any order, but all of them', () => {
  const answer = (titles) => [{ code: '101', name: 'København', strategyCount: 2, titles }];
  assert.equal(canonical('q3', answer(['a', 'b', 'b'])), canonical('q3', answer(['b', 'a', 'b'])));
  assert.notEqual(canonical('q3', answer(['a', 'b', 'b'])), canonical('q3', answer(['a', 'b'])));
});

test('cells may come in any order, but with their counts', () => {
  const cell = (code, count) => ({ code, goal: 'unge', count });
  assert.equal(canonical('q4', [cell('101', 1), cell('147', 2)]), canonical('q4', [cell('147', 2), cell('101', 1)]));
  assert.notEqual(canonical('q4', [cell('101', 1)]), canonical('q4', [cell('101', 2)]));
});

test('who of the last title is on a page by title may differ, but not how many', () => {
  const page = (ids, last) => [{ id: ids[0], title: 'A' }, { id: ids[1], title: 'A' }, ...last.map((id) => ({ id, title: 'B' }))];
  assert.equal(canonical('q5', page(['1', '2'], ['3', '4'])), canonical('q5', page(['2', '1'], ['5', '3'])));
  assert.notEqual(canonical('q5', page(['1', '2'], ['3'])), canonical('q5', page(['1', '2'], ['3', '4'])));
  assert.notEqual(canonical('q5', page(['1', '2'], ['3'])), canonical('q5', page(['1', '6'], ['3'])));
});

test('a page that is not in the order of titles has no canonical form', () => {
  assert.throws(() => canonical('q5', rows('B', 'A')), /not in the order/);
});

const TITLES = new Map([
  ['1', 'Tværfagligt mentorforløb inden for byggeri'],
  ['2', 'Fælles mentorforløb inden for byggeri'],
  ['3', 'Fælles mentorforløb inden for landbrug'],
]);
const WORDS = { words: 'mentorforløb byggeri' };
const hit = (id) => ({ id, title: TITLES.get(id) });

test('hits of a search may come in any order', () => {
  assert.equal(
    canonical('q6', [hit('1'), hit('2')], WORDS, TITLES),
    canonical('q6', [hit('2'), hit('1')], WORDS, TITLES),
  );
});

test('a search has to find all that has the words, once and first, and nothing that the data do not have', () => {
  assert.throws(() => canonical('q6', [hit('1')], WORDS, TITLES), /1 rows, and 2 were to be/);
  assert.throws(() => canonical('q6', [hit('1'), hit('1')], WORDS, TITLES), /twice/);
  assert.throws(() => canonical('q6', [hit('1'), hit('3')], WORDS, TITLES), /no hit/);
  assert.throws(() => canonical('q6', [hit('1'), hit('3'), hit('2')], WORDS, TITLES), /no hit/);
  assert.throws(() => canonical('q6', [hit('1'), { ...hit('2'), title: 'mentorforløb byggeri' }], WORDS, TITLES), /no hit/);
  assert.throws(() => canonical('q6', [hit('1'), hit('2'), { id: '4', title: 'Andet' }], WORDS, TITLES), /no hit/);
});

test('a search of other texts than titles may find more, after those', () => {
  assert.equal(
    canonical('q6', [hit('1'), hit('2'), hit('3')], WORDS, TITLES),
    canonical('q6', [hit('2'), hit('1')], WORDS, TITLES),
  );
});

test('what a server does not group, the client groups', () => {
  const odense = { code: '461', name: 'Odense' };
  const aarhus = { code: '751', name: 'Aarhus' };
  assert.deepEqual(groupByMunicipality([[aarhus, ['x']], [odense, ['y']], [aarhus, ['z', 'x']]]), [
    { ...odense, strategyCount: 1, titles: ['y'] },
    { ...aarhus, strategyCount: 2, titles: ['x', 'z', 'x'] },
  ]);
});

test('what a server does not count, the client counts', () => {
  assert.deepEqual(countPairs([['101', 'unge'], ['147', 'unge'], ['101', 'unge']]), [
    { code: '101', goal: 'unge', count: 2 },
    { code: '147', goal: 'unge', count: 1 },
  ]);
});
