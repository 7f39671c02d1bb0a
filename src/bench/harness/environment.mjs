// Everything that is started: how, where, and by which data.
import fs from 'node:fs';
import path from 'node:path';
import { ask, answers } from './http.mjs';
import { Postgres } from './postgres.mjs';
import { Servers, run } from './servers.mjs';
import { cypher, sql } from './contenders/by-hand.mjs';
import { operations as neo4jGraphql } from './contenders/neo4j-graphql.mjs';
import { operations as plangraf } from './contenders/plangraf.mjs';
import { operations as postgraphile } from './contenders/postgraphile.mjs';

const PORTS = [
  'plangraf', 'plangrafBolt', 'postgraphile', 'neo4jGraphql', 'cypherBolt', 'cypherEmbedded', 'sql', 'neo4j', 'ownNeo4j',
  'postgres', 'trial',
];
const OPENED = [
  'java.base/java.nio', 'java.base/java.lang', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent',
  'java.base/jdk.internal.misc',
];

/** What the contenders are called. */
const LABELS = {
  plangraf: 'Plangraf',
  'plangraf-bolt': 'Plangraf over Bolt',
  postgraphile: 'PostGraphile',
  'neo4j-graphql': '@neo4j/graphql',
  'cypher-bolt': 'Cypher by hand over Bolt',
  'cypher-embedded': "Cypher by hand inside the database's process",
  sql: 'SQL by hand',
};

export class Environment {
  constructor(options) {
    this.options = options;
    this.port = Object.fromEntries(PORTS.map((name, i) => [name, options.port + i]));
    const { municipalities, from, to } = options.extent;
    this.extent = `${municipalities}x${from}-${to}`;
    this.work = options.work;
    this.peers = path.join(this.work, 'peers');
    this.servers = new Servers(path.join(this.work, 'run'));
    this.postgres = new Postgres(path.join(this.work, 'postgres'), this.port.postgres);
    this.bolt = { NEO4J: `bolt://127.0.0.1:${this.port.neo4j}`, OWN: `bolt://127.0.0.1:${this.port.ownNeo4j}` };
  }

  url(name, at = '/graphql') {
    return `http://127.0.0.1:${this.port[name]}${at}`;
  }

  made(extent = this.extent) {
    return path.join(this.work, 'made', extent);
  }

  /** A folder that belongs to the data. */
  folder(name, extent = this.extent) {
    return path.join(this.work, 'databases', `${name}-${extent}`);
  }

  plangraf(...args) {
    return [path.join(this.options.root, 'bin', 'plangraf'), args];
  }

  /** Starts Plangraf as its users do. */
  async startPlangraf(name, port, ...settings) {
    const [command, args] = this.plangraf(
      'serve', `--server.port=${this.port[port]}`, '--server.address=127.0.0.1', ...settings,
    );
    await this.servers.start(name, command, args, { ready: answers(this.url(port)), cwd: this.work });
  }

  startEmbedded(folder, ...settings) {
    return this.startPlangraf(
      'plangraf', 'plangraf', `--plangraf.graph.data-folder=${folder}`, '--plangraf.seed.load=false', ...settings,
    );
  }

  /** A Neo4j of its own process; with a port for HTTP it also serves hand-written Cypher from inside. */
  startNeo4j(name, folder, port, ...more) {
    const opened = OPENED.map((each) => `--add-opens=${each}=ALL-UNNAMED`);
    return this.servers.start(name, 'java', [
      '-Xms1g', '-Xmx3g', ...opened, '-Dio.netty.tryReflectionSetAccessible=true', '-cp', this.#classPath(),
      'peers.neo4j.Neo4j', '--data', folder, '--bolt', String(port), ...more,
    ]);
  }

  startPeerDatabases() {
    this.servers.startPostgres(this.postgres);
    return this.startNeo4j('neo4j', this.folder('neo4j'), this.port.neo4j, '--http', String(this.port.cypherEmbedded));
  }

  startOwnNeo4j() {
    return this.startNeo4j('own-neo4j', this.folder('own-neo4j'), this.port.ownNeo4j);
  }

  #classPath() {
    return `${this.peers}/neo4j/target/classes:${this.peers}/neo4j/target/lib/*`;
  }

  #startNode(name, folder, port) {
    return this.servers.start(name, process.execPath, [path.join(this.peers, folder, 'server.mjs')], {
      env: { NODE_ENV: 'production', PORT: port, PG_URL: this.postgres.url, BOLT_URI: this.bolt.NEO4J },
    });
  }

  /** The contenders that are wanted, started: their questions, and the processes that work for them. */
  async startContenders(names) {
    const all = {
      plangraf: {
        url: this.url('plangraf'), processes: ['plangraf'],
        start: () => this.startEmbedded(this.folder('plangraf'), '--plangraf.answers.memory=0'),
      },
      'plangraf-bolt': {
        url: this.url('plangrafBolt'),
        processes: ['plangraf-bolt', 'own-neo4j'],
        start: async () => {
          await this.startOwnNeo4j();
          await this.startPlangraf(
            'plangraf-bolt', 'plangrafBolt', `--spring.neo4j.uri=${this.bolt.OWN}`, '--plangraf.seed.load=false',
            '--plangraf.answers.memory=0',
          );
        },
      },
      postgraphile: {
        url: this.url('postgraphile'), processes: ['postgraphile', 'postgres'],
        operations: postgraphile,
        start: () => this.#startNode('postgraphile', 'postgraphile', this.port.postgraphile),
      },
      'neo4j-graphql': {
        url: this.url('neo4jGraphql', '/'), processes: ['neo4j-graphql', 'neo4j'],
        operations: neo4jGraphql,
        start: () => this.#startNode('neo4j-graphql', 'neo4j-graphql', this.port.neo4jGraphql),
      },
      'cypher-bolt': {
        url: this.url('cypherBolt', '/'), processes: ['cypher-bolt', 'neo4j'],
        operations: cypher,
        start: () =>
          this.servers.start('cypher-bolt', 'java', [
            '-Xmx512m', '-cp', this.#classPath(), 'peers.neo4j.Neo4j', '--uri', this.bolt.NEO4J,
            '--http', String(this.port.cypherBolt),
          ]),
      },
      'cypher-embedded': {
        url: this.url('cypherEmbedded', '/'),
        processes: ['neo4j'], operations: cypher, start: async () => {},
      },
      sql: {
        url: this.url('sql', '/'), processes: ['sql', 'postgres'], operations: sql,
        start: () => this.#startNode('sql', 'by-hand', this.port.sql),
      },
    };
    const chosen = Object.entries(all).filter(([name]) => names.includes(name));
    for (const [name, contender] of chosen) {
      Object.assign(contender, { name, label: LABELS[name] });
      await contender.start();
      contender.operations ??= plangraf(await goalIds(contender.url));
      contender.pids = () => new Map(contender.processes.map((each) => [each, this.servers.pids(each)]));
    }
    return chosen.map(([, contender]) => contender);
  }

  runNode(file, ...args) {
    return run(process.execPath, [path.join(this.peers, file), ...args], { env: { BOLT_URI: this.bolt.NEO4J } });
  }

  labels() {
    return LABELS;
  }

  versions() {
    const version = (folder, name) =>
      JSON.parse(fs.readFileSync(path.join(this.peers, folder, 'node_modules', name, 'package.json'), 'utf8')).version;
    const neo4j = fs.readFileSync(path.join(this.peers, 'neo4j', 'pom.xml'), 'utf8').match(/<neo4j.version>(.*?)</)[1];
    return {
      PostGraphile: version('postgraphile', 'postgraphile'),
      '@neo4j/graphql': version('neo4j-graphql', '@neo4j/graphql'),
      'Apollo Server': version('neo4j-graphql', '@apollo/server'),
      Neo4j: neo4j,
      PostgreSQL: this.postgres.version(),
      Node: process.versions.node,
    };
  }
}

export async function goalIds(url) {
  const { data } = await ask(url, { query: '{ ministerialGoals { id key } }' });
  return new Map(data.ministerialGoals.map(({ id, key }) => [key, id]));
}
