// Figures as Markdown.
import { median, ratio, short, shortRatio } from './numbers.mjs';

const OPERATIONS = {
  q1: 'Q1 a municipality with its plans',
  q2: 'Q2 a plan whole',
  q3: 'Q3 a goal and year: who answers it, with counts and titles',
  q4: 'Q4 the matrix of a year',
  q5: 'Q5 50 initiatives of a target group by title',
  q6: 'Q6 search, first 20',
};
const COLUMNS = ['plangraf', 'postgraphile', 'neo4j-graphql', 'plangraf-bolt', 'cypher-bolt', 'cypher-embedded', 'sql'];

/** All lines that a run has written, as sections of a page. */
export function report(lines) {
  return [
    heading(lines),
    ...answers(lines),
    ...fromMemory(lines),
    ...growth(lines),
    ...imports(lines),
    ...starts(lines),
    ...profiles(lines),
  ].join('\n');
}

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line), ''];
}

const of = (lines, kind) => lines.filter((line) => line.kind === kind);

const values = (lines, key) => [...new Set(lines.map((line) => line[key]))];

function heading(lines) {
  const [about] = of(lines, 'about');
  if (about === undefined) return '';
  const versions = Object.entries(about.versions).map(([name, version]) => `${name} ${version}`).join(', ');
  return [
    `Measured on ${about.date} by \`${about.command}\`: ${about.extent}. ${about.machine}; ${about.system}; ${versions}; ` +
      `Plangraf ${about.commit}.`,
    ...of(lines, 'verified').length > 0 ? [verified(lines)] : [],
    '',
  ].join('\n');
}

function verified(lines) {
  const checked = of(lines, 'verified');
  const total = checked.reduce((sum, line) => sum + line.sets, 0);
  return `Answers were held against each other first, and were equal: ${total} answers of ${values(checked, 'contender').length} contenders.`;
}

/** The lines of a contender's best form of an operation: the one with the greatest median. */
export function best(lines, operation, contender, connections) {
  const chosen = lines.filter(
    (line) => line.operation === operation && line.contender === contender && line.connections === connections,
  );
  let found = [];
  for (const form of values(chosen, 'form')) {
    const candidates = chosen.filter((line) => line.form === form);
    if (found.length === 0 || perSecond(candidates) > perSecond(found)) found = candidates;
  }
  return found;
}

const perSecond = (lines) => median(lines.map((line) => line.perSecond));

const byRound = (lines) => new Map(lines.map((line) => [line.round, line.perSecond]));

function answers(lines) {
  const measured = of(lines, 'answers');
  if (measured.length === 0) return [];
  const columns = COLUMNS.filter((name) => measured.some((line) => line.contender === name));
  const labels = of(lines, 'about')[0]?.labels ?? {};
  const sections = [];
  for (const connections of values(measured, 'connections').sort((a, b) => b - a)) {
    const rows = [];
    const costs = [];
    for (const operation of values(measured, 'operation')) {
      const chosen = Object.fromEntries(columns.map((name) => [name, best(measured, operation, name, connections)]));
      const side = (name, base) =>
        shortRatio(chosen[name]?.length && chosen[base]?.length ? ratio(byRound(chosen[name]), byRound(chosen[base])) : null);
      rows.push([
        OPERATIONS[operation],
        ...columns.map((name) => (chosen[name].length ? short(perSecond(chosen[name])) : '–')),
        side('plangraf', 'postgraphile'),
        side('plangraf-bolt', 'cypher-bolt'),
      ]);
      costs.push([OPERATIONS[operation], ...columns.map((name) => cost(chosen[name]))]);
    }
    const named = columns.map((name) => labels[name] ?? name);
    sections.push(
      `### Requests a second, ${connections} ${connections === 1 ? 'connection' : 'connections'}`, '',
      ...table(['', ...named, 'Plangraf / PostGraphile', 'Plangraf over Bolt / Cypher over Bolt'], rows),
      `### Milliseconds of processor a request (server + database), ${connections} ${connections === 1 ? 'connection' : 'connections'}`, '',
      ...table(['', ...named], costs),
    );
  }
  const resident = of(lines, 'resident').filter((line) => line.of === 'answers');
  const memory = values(resident, 'process').map((name) => {
    const found = resident.filter((line) => line.process === name);
    return `${name} ${short(Math.max(...found.map((line) => line.megabytes)))}`;
  });
  return [
    '## Answers without a memory of answers', '',
    'Medians over the rounds; ratios within each round, their median (and from the least to the greatest). Where there are several ways ' +
      'to ask, the fastest of each contender counts.', '',
    ...sections, `Resident memory after a round, at most, in MB: ${memory.join(', ')}.`, '',
  ];
}

function cost(lines) {
  if (lines.length === 0) return '–';
  const parts = Object.keys(lines[0].processor).map((name) => short(median(lines.map((line) => line.processor[name]))));
  return parts.join(' + ');
}

function fromMemory(lines) {
  const measured = of(lines, 'memory');
  if (measured.length === 0) return [];
  const rows = [];
  for (const connections of values(measured, 'connections').sort((a, b) => b - a)) {
    for (const operation of values(measured, 'operation')) {
      const ours = best(measured, operation, 'plangraf', connections);
      const sql = best(measured, operation, 'sql', connections);
      rows.push([
        OPERATIONS[operation], String(connections), short(perSecond(ours)), cost(ours),
        sql.length ? short(perSecond(sql)) : '–',
        shortRatio(sql.length ? ratio(byRound(ours), byRound(sql)) : null),
      ]);
    }
  }
  return [
    '## Answers from memory', '',
    ...table(['', 'connections', 'requests a second', 'processor ms', 'hand-written SQL', 'ratio'], rows),
  ];
}

function growth(lines) {
  const measured = of(lines, 'growth');
  if (measured.length === 0) return [];
  const sizes = values(measured, 'plans');
  const cell = (question, plans) => {
    const line = measured.find((each) => each.question === question && each.plans === plans);
    if (line === undefined) return '–';
    if (line.megabytes !== undefined) return `${short(line.megabytes)} MB`;
    const page = line.page > 1 ? `, page ${line.page}` : '';
    return `${short(line.p50)} ms, ${short(line.bytes / 1024)} kB${page}`;
  };
  return [
    '## Growth', '',
    'One connection: half of the answers come within …, and how large they are.', '',
    ...table(['', ...sizes.map((plans) => `${short(plans)} plans`)],
      values(measured, 'question').map((question) => [question, ...sizes.map((plans) => cell(question, plans))])),
  ];
}

function imports(lines) {
  const measured = of(lines, 'import');
  if (measured.length === 0) return [];
  const rows = measured.map((line) => [
    [line.what, line.size].filter(Boolean).join(', '), `${short(line.seconds)} s`,
    line.processorSeconds === undefined ? '–' : `${short(line.processorSeconds)} s`,
    line.peakMegabytes === undefined ? '–' : `${short(line.peakMegabytes)} MB`,
  ]);
  const changed = measured.find((line) => line.p99During !== undefined);
  const said = measured.find((line) => line.what === 'whole' && line.said);
  return [
    '## Import', '', ...table(['', 'time', 'processor', 'memory at most'], rows),
    ...(changed === undefined ? [] : [
      `While the changed plan was imported, 99 % of look-ups (Q1, 100 a second) were answered within ${short(changed.p99During)} ms, ` +
        `at rest within ${short(changed.p99AtRest)} ms: ${short(changed.p99During / changed.p99AtRest)} times.`, '',
    ]),
    ...(said === undefined ? [] : ['What the import of all said at its end:', '', '```', ...said.said, '```', '']),
  ];
}

function starts(lines) {
  const measured = of(lines, 'start');
  if (measured.length === 0) return [];
  const rows = values(measured, 'what').map((what) => {
    const found = measured.filter((line) => line.what === what);
    const middle = (key) => short(median(found.map((line) => line[key])));
    return [what, `${middle('seconds')} s`, `${middle('processorSeconds')} s`, `${middle('megabytes')} MB`];
  });
  return ['## From the command to the first answer', '', ...table(['', 'time', 'processor', 'resident memory then'], rows)];
}

function profiles(lines) {
  const measured = of(lines, 'profile');
  if (measured.length === 0) return [];
  const total = (owner) => measured.reduce((sum, line) => sum + (line.shares[owner] ?? 0), 0);
  const owners = [...new Set(measured.flatMap((line) => Object.keys(line.shares)))].sort((a, b) => total(b) - total(a));
  const share = (line, owner) => `${Math.round(100 * (line.shares[owner] ?? 0))} %`;
  return [
    '## Where the time goes', '',
    "Samples of the JDK's recorder, by whose code was at work; collecting garbage, compiling and the kernel's work are not in them.", '',
    ...table(['', ...measured.map((line) => line.form)],
      owners.map((owner) => [owner, ...measured.map((line) => share(line, owner))])),
  ];
}
