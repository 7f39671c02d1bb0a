import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { changeOnePlan } from '../importing.mjs';
import { ownerOf } from '../profiling.mjs';
import { squeeze } from '../questions.mjs';

const PLAN = (title) => `slug: plan-b
strategies:
  - key: s1
    title: "Strategi"
    initiatives:
      - key: s1-i1
        title: "${title}"
        unitSource: LISTED
      - key: s1-i2
        title: "Andet"
`;

test('one plan is changed, and only the title of one initiative of it', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench'));
  try {
    const seed = path.join(folder, 'seed');
    fs.mkdirSync(path.join(seed, 'plans'), { recursive: true });
    fs.writeFileSync(path.join(seed, 'plans', 'plan-a.yaml'), PLAN('Første'));
    fs.writeFileSync(path.join(seed, 'plans', 'plan-b.yaml'), PLAN('Første'));
    const changed = path.join(folder, 'changed');
    assert.equal(changeOnePlan(seed, changed), 'plan-b');
    assert.equal(fs.readFileSync(path.join(changed, 'plans', 'plan-a.yaml'), 'utf8'), PLAN('Første'));
    assert.equal(fs.readFileSync(path.join(changed, 'plans', 'plan-b.yaml'), 'utf8'), PLAN('Første (ændret)'));
    fs.writeFileSync(path.join(seed, 'plans', 'plan-b.yaml'), 'slug: plan-b\n');
    assert.throws(() => changeOnePlan(seed, changed), /no title to change/);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

test('time belongs to the innermost code that is not the JDK\'s', () => {
  const inside = ['java.util.HashMap.get', 'org.neo4j.kernel.impl.newapi.Read.node', 'dk.plangraf.plan.PlanQueries.plans'];
  assert.equal(ownerOf(inside), 'running of statements');
  assert.equal(ownerOf(['org.neo4j.cypher.internal.compiler.Planner.plan', ...inside]), 'planning of statements');
  assert.equal(ownerOf(['java.lang.String.concat', 'dk.plangraf.plan.Statement.text', 'graphql.GraphQL.execute']),
    'Plangraf: writing of statements');
  assert.equal(ownerOf(['java.lang.Thread.run']), 'else');
});

test('documents are sent without what makes them readable', () => {
  assert.equal(squeeze('\n  query A {\n    a { b }\n  }'), 'query A { a { b } }');
});
