// A PostgreSQL cluster of its own in a folder. PostgreSQL does not run as root; then the user postgres runs it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run } from './servers.mjs';

const TABLES = [
  'municipality', 'goal', 'goal_announcement', 'sdg', 'target_group', 'instrument', 'plan', 'strategy', 'initiative',
  'target', 'plan_addresses_goal', 'strategy_addresses_goal', 'plan_addresses_sdg', 'strategy_addresses_sdg',
  'initiative_target_group', 'initiative_instrument',
];
const CONFIGURATION = (port) => `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
shared_buffers = 512MB
work_mem = 32MB
effective_cache_size = 4GB
random_page_cost = 1.1
max_connections = 100
jit = off
`;

export class Postgres {
  constructor(folder, port) {
    this.folder = folder;
    this.port = port;
    this.url = `postgres://bench@127.0.0.1:${port}/postgres`;
  }

  #command(program, ...args) {
    const asPostgres = process.getuid() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
    return [...asPostgres, path.join(process.env.PGBIN, program), '-D', this.folder, ...args];
  }

  #run(program, ...args) {
    const [command, ...rest] = this.#command(program, ...args);
    const done = spawnSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
    if (done.status !== 0) throw new Error(`${program} on ${this.folder} failed:\n${done.stderr}`);
  }

  start() {
    if (!fs.existsSync(path.join(this.folder, 'PG_VERSION'))) {
      fs.mkdirSync(this.folder, { recursive: true });
      if (process.getuid() === 0) run('chown', ['postgres', this.folder]);
      this.#run('initdb', '-U', 'bench', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8');
    }
    const own = path.join(this.folder, 'postgresql.bench.conf');
    fs.writeFileSync(own, CONFIGURATION(this.port));
    const main = path.join(this.folder, 'postgresql.conf');
    const include = "include = 'postgresql.bench.conf'\n";
    if (!fs.readFileSync(main, 'utf8').includes(include)) fs.appendFileSync(main, include);
    this.#run('pg_ctl', '-l', path.join(this.folder, 'server.log'), '-w', 'start');
  }

  stop() {
    const [command, ...args] = this.#command('pg_ctl', '-m', 'fast', '-w', 'stop');
    spawnSync(command, args, { stdio: 'ignore', cwd: '/' });
  }

  pid() {
    return Number(fs.readFileSync(path.join(this.folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  version() {
    return fs.readFileSync(path.join(this.folder, 'PG_VERSION'), 'utf8').trim();
  }

  /** Drops what was there. */
  load(statements, csv) {
    this.#psql('-f', path.join(statements, 'schema.sql'));
    for (const table of TABLES) {
      const file = path.join(csv, `${table}.csv`);
      this.#psql('-c', `\\copy app.${table} FROM '${file}' WITH (FORMAT csv, HEADER true)`);
    }
    this.#psql('-f', path.join(statements, 'indexes.sql'));
    this.#psql('-c', 'VACUUM ANALYZE');
  }

  #psql(...args) {
    const env = { PGOPTIONS: '--client-min-messages=warning' };
    run('psql', ['-q', '-X', '-v', 'ON_ERROR_STOP=1', this.url, ...args], { env });
  }
}
