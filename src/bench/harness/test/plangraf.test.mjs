import assert from 'node:assert/strict';
import test from 'node:test';
import { canonical } from '../canonical.mjs';
import { codeOf, idOf, operations } from '../contenders/plangraf.mjs';

const id = (text) => Buffer.from(text).toString('base64url');
const OURS = operations(new Map([['unge', 'goal id']]));

test('ids and codes are those of the CSV files', () => {
  assert.equal(idOf(id('Initiative:plan-101-2012/s1-i2')), 'plan-101-2012-s1-i2');
  assert.equal(idOf(id('Strategy:plan-851-2026/s10')), 'plan-851-2026-s10');
  assert.equal(codeOf('0101'), '101');
  assert.equal(OURS.q1.q1.variables({ code: '101' }).code, '0101');
  assert.equal(OURS.q3.q3.variables({ goal: 'unge', year: 2020, announcement: 'x' }).goal, 'goal id');
});

const announcement = (number, key) => ({ number, wording: `${key} (udmeldt)`, goal: { key, name: key.toUpperCase() } });
const claim = (type, key, unit) => ({ subject: { __typename: type, ...(unit && { id: unit }) }, about: key ? { key } : {} });
const STRATEGY = {
  id: id('Strategy:plan-101-2012/s1'),
  title: 'Unge',
  initiatives: { nodes: [{ id: id('Initiative:plan-101-2012/s1-i1'), title: 'Mentor' }] },
  targets: {
    nodes: [
      { id: id('Target:plan-101-2012/s1-t1'), metric: 'Andel', unit: 'procent', baseline: { value: 2 }, value: 3.5, dueDate: '2013' },
      { id: id('Target:plan-101-2012/s1-t2'), metric: 'Antal', unit: 'personer', baseline: null, value: null, dueDate: null },
    ],
  },
};
const plan = (claims, strategy) => ({
  plan: {
    slug: 'plan-101-2012',
    title: 'Plan',
    years: [{ year: 2012, goalSet: { announcements: [announcement(1, 'unge'), announcement(2, 'ledige')] } }],
    claims: { nodes: claims },
    strategies: { nodes: [{ ...STRATEGY, ...strategy }] },
  },
});
const EXPECTED = {
  id: 'plan-101-2012',
  year: 2012,
  title: 'Plan',
  goals: [{ number: 1, title: 'unge (udmeldt)' }, { number: 2, title: 'ledige (udmeldt)' }],
  strategies: [
    {
      id: 'plan-101-2012-s1',
      title: 'Unge',
      initiatives: [{ id: 'plan-101-2012-s1-i1', title: 'Mentor' }],
      targets: [
        { id: 'plan-101-2012-s1-t1', indicatorTitle: 'Andel', unit: 'procent', baseline: 2, value: 3.5, dueYear: 2013 },
        { id: 'plan-101-2012-s1-t2', indicatorTitle: 'Antal', unit: 'personer', baseline: null, value: null, dueYear: null },
      ],
      goals: [{ number: 2, title: 'ledige (udmeldt)', goal: { slug: 'ledige', title: 'LEDIGE' } }],
    },
  ],
};

test('a plan whole is the same from one list of claims and from those of each strategy', () => {
  const claims = [
    claim('EmploymentPlan', 'ledige'),
    claim('EmploymentPlan', 'unge'),
    claim('EmploymentPlan', null),
    claim('Strategy', 'ledige', STRATEGY.id),
    claim('Strategy', null, STRATEGY.id),
  ];
  const below = { claims: { nodes: [{ about: { key: 'ledige' } }, { about: {} }] } };
  assert.equal(canonical('q2', OURS.q2.q2.answer(plan(claims, {}))), canonical('q2', EXPECTED));
  assert.equal(canonical('q2', OURS.q2['q2 by strategies'].answer(plan(claims, below))), canonical('q2', EXPECTED));
});

test('cells without a strategy are not in the answers of those whose cells are not dense', () => {
  const municipality = { code: '0101', name: 'København' };
  const cell = (strategies, titles) => ({
    municipality, counts: { strategies }, initiatives: titles.map((title) => ({ title })),
  });
  const columns = [{ municipality }, { municipality: { code: '0147' } }];
  assert.deepEqual(OURS.q3.q3.answer({ coverage: { rows: [{ cells: [cell(2, ['a', 'b']), cell(0, [])] }] } }), [
    { code: '101', name: 'København', strategyCount: 2, titles: ['a', 'b'] },
  ]);
  const rows = [{ subject: { key: 'unge' }, cells: [cell(0, []), cell(3, [])] }];
  assert.deepEqual(OURS.q4.q4.answer({ coverage: { columns, rows } }), [{ code: '147', goal: 'unge', count: 3 }]);
});
