import assert from 'node:assert/strict';
import test from 'node:test';
import { ORDERS, canonical, countPairs, groupByMunicipality } from '../canonical.mjs';

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

const initiative = (id, title) => ({
  id, title, plan: { id: 'plan-101-2012', year: 2012, title: 'Plan' }, municipality: { code: '101', name: 'København' },
});
const FACTS = (...list) => ({
  initiatives: new Map(list.map((each) => [each.id, each])),
  groups: new Map([['unge', list.map((each) => each.id)]]),
});
const UNGE = { group: 'unge' };

test('who of the last title is on a page by title may differ', () => {
  const many = Array.from({ length: 60 }, (_, i) => initiative(`i${i}`, i < 40 ? 'A' : 'B'));
  const page = (...last) => [...many.slice(0, 40), ...last.map((i) => many[i])];
  const ten = [40, 41, 42, 43, 44, 45, 46, 47, 48, 49];
  const others = ten.map((i) => i + 10);
  const form = (rows) => canonical('q5', rows, UNGE, FACTS(...many));
  assert.equal(form(page(...ten)), form(page(...others)));
  assert.throws(() => form(page(...ten.slice(1))), /49 rows of 60/);
  assert.throws(() => form([...page(...ten).slice(1), many[50]]), /left out: A/);
  assert.throws(() => form([...page(...ten.slice(1)), many[41]]), /twice/);
});

test('each row of a page by title has to be as the data tell it', () => {
  const [a, b] = [initiative('1', 'A'), initiative('2', 'B')];
  assert.throws(() => canonical('q5', [a, { ...b, plan: { ...b.plan, year: 2013 } }], UNGE, FACTS(a, b)), /not in the data/);
  assert.throws(() => canonical('q5', [b, a], UNGE, FACTS(a, b)), /not in the order of titles: A/);
});

test('the order that is meant counts', () => {
  const capital = initiative('1', 'Samarbejde med VUC');
  const small = initiative('2', 'Samarbejde med fagforeninger');
  const form = (rows, order) => canonical('q5', rows, UNGE, FACTS(capital, small), order);
  assert.equal(form([capital, small], 'codePoints'), form([small, capital], 'danish'));
  assert.throws(() => form([capital, small], 'danish'), /not in the order/);
  assert.throws(() => form([small, capital], 'codePoints'), /not in the order/);
});

test('Danish titles sort word by word, aa as å, and å last', () => {
  const titles = ['Aalborg', 'Østerbro', 'I alt', 'Ialt', 'i arbejde', 'Ærø'];
  assert.deepEqual(titles.sort(ORDERS.danish), ['I alt', 'i arbejde', 'Ialt', 'Ærø', 'Østerbro', 'Aalborg']);
});

const SEARCHED = {
  initiatives: new Map(
    [
      ['1', 'Tværfagligt mentorforløb inden for byggeri'],
      ['2', 'Fælles mentorforløb inden for byggeri'],
      ['3', 'Fælles mentorforløb inden for landbrug'],
    ].map(([id, title]) => [id, { id, title }]),
  ),
};
const WORDS = { words: 'mentorforløb byggeri' };
const hit = (id) => SEARCHED.initiatives.get(id);

test('hits of a search may come in any order', () => {
  assert.equal(
    canonical('q6', [hit('1'), hit('2')], WORDS, SEARCHED),
    canonical('q6', [hit('2'), hit('1')], WORDS, SEARCHED),
  );
});

test('a search has to find all that has the words, once and first, and nothing that the data do not have', () => {
  assert.throws(() => canonical('q6', [hit('1')], WORDS, SEARCHED), /1 rows, and 2 were to be/);
  assert.throws(() => canonical('q6', [hit('1'), hit('1')], WORDS, SEARCHED), /twice/);
  assert.throws(() => canonical('q6', [hit('1'), hit('3')], WORDS, SEARCHED), /no hit/);
  assert.throws(() => canonical('q6', [hit('1'), hit('3'), hit('2')], WORDS, SEARCHED), /no hit/);
  assert.throws(() => canonical('q6', [hit('1'), { ...hit('2'), title: 'mentorforløb byggeri' }], WORDS, SEARCHED), /no hit/);
  assert.throws(() => canonical('q6', [hit('1'), hit('2'), { id: '4', title: 'Andet' }], WORDS, SEARCHED), /no hit/);
});

test('a search of other texts than titles may find more, after those', () => {
  assert.equal(
    canonical('q6', [hit('1'), hit('2'), hit('3')], WORDS, SEARCHED),
    canonical('q6', [hit('2'), hit('1')], WORDS, SEARCHED),
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
