// The command line.
import path from 'node:path';

export const USAGE = `Usage: src/bench/run [options]
Measures Plangraf beside what a user would pick instead, on data that are made up, and checks first that the answers
are the same. Needs Linux, a JDK, Maven, Node with npm, PostgreSQL and wrk; works in a folder of its own.

  --what LIST            answers, memory, growth, import, start, profile (all if left out)
  --municipalities 98    how many, by the order of their codes
  --from 2012 --to 2026  the years; a plan a municipality and year
  --operations LIST      q1 to q6 (all)
  --contenders LIST      plangraf, plangraf-bolt, postgraphile, neo4j-graphql, cypher-bolt, cypher-embedded, sql (all)
  --connections 1,16     of wrk
  --seconds 4            a measurement
  --warm-up 100          seconds at most before the first measurement of an operation, from 36 on fewer where it gets no faster;
                         2 in later rounds
  --rounds 3             of all measurements
  --verify 20            parameter sets an operation of which the answers are compared
  --port 19700           the first of twelve ports on the loopback interface
  --work DIR             where everything is made and kept (target/bench)
  --no-build             takes the jar that is there
`;

const DEFAULTS = {
  what: 'answers,memory,growth,import,start,profile',
  municipalities: '98',
  from: '2012',
  to: '2026',
  operations: 'q1,q2,q3,q4,q5,q6',
  contenders: 'plangraf,plangraf-bolt,postgraphile,neo4j-graphql,cypher-bolt,cypher-embedded,sql',
  connections: '1,16',
  seconds: '4',
  'warm-up': '100',
  rounds: '3',
  verify: '20',
  port: '19700',
  work: '',
};
const LISTS = ['what', 'operations', 'contenders'];
const PATTERNS = { connections: /^[1-9]\d{0,3}(,[1-9]\d{0,3})*$/, 'warm-up': /^\d{1,6}$/, work: /./ };

/** What is wanted, or an Error that says what is wrong with it. */
export function options(args, root) {
  const given = { ...DEFAULTS };
  let build = true;
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace(/^--/, '');
    if (args[i] === '--no-build') {
      build = false;
    } else if (!args[i].startsWith('--') || !(name in DEFAULTS)) {
      throw new Error(`There is no option ${args[i]}.`);
    } else if (args[++i] === undefined) {
      throw new Error(`--${name} takes a value.`);
    } else {
      check(name, args[i]);
      given[name] = args[i];
    }
  }
  return {
    what: new Set(given.what.split(',')),
    extent: { municipalities: Number(given.municipalities), from: Number(given.from), to: Number(given.to) },
    operations: given.operations.split(','),
    contenders: given.contenders.split(','),
    connections: given.connections.split(',').map(Number),
    seconds: Number(given.seconds),
    warmUp: Number(given['warm-up']),
    rounds: Number(given.rounds),
    verify: Number(given.verify),
    port: Number(given.port),
    root,
    work: given.work === '' ? path.join(root, 'target', 'bench') : path.resolve(given.work),
    build,
  };
}

function check(name, value) {
  if (LISTS.includes(name)) {
    const known = DEFAULTS[name].split(',');
    const unknown = value.split(',').filter((each) => !known.includes(each));
    if (unknown.length > 0) throw new Error(`--${name} takes any of ${known.join(', ')}; not ${unknown.join(', ')}.`);
  } else if (!(PATTERNS[name] ?? /^[1-9]\d{0,5}$/).test(value)) {
    throw new Error(`--${name} takes a number, not ${value}.`);
  }
}
