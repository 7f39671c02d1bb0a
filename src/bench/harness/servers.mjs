// Starts processes and stops them, all of them at the end, however it comes.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { family } from './processes.mjs';

const PATIENCE_MS = 300_000;

export class Servers {
  #running = new Map();

  constructor(folder) {
    this.folder = folder;
    fs.mkdirSync(folder, { recursive: true });
    process.on('exit', () => this.#running.forEach(({ kill }) => kill()));
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  }

  /** Starts a command and waits until it has written READY, or until a probe says that it answers. */
  async start(name, command, args, { env = {}, ready, cwd } = {}) {
    if (this.#running.has(name)) return;
    const log = path.join(this.folder, `${name}.log`);
    const out = fs.openSync(log, 'w');
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, out] });
    fs.closeSync(out);
    const exit = new Promise((resolve) => {
      child.on('exit', resolve);
      child.on('error', resolve);
    });
    this.#running.set(name, { pid: child.pid, exit, kill: () => child.kill() });
    const probe = ready ?? (async () => fs.readFileSync(log, 'utf8').includes('READY'));
    const end = Date.now() + PATIENCE_MS;
    while (!(await probe())) {
      if (child.exitCode !== null || child.pid === undefined || Date.now() > end) {
        throw new Error(`${name} does not get ready; the end of ${log}:\n${tail(log)}`);
      }
      await wait(50);
    }
  }

  async stop(...names) {
    for (const name of names) {
      const server = this.#running.get(name);
      if (server === undefined) continue;
      server.kill();
      await server.exit;
      this.#running.delete(name);
    }
  }

  /** PostgreSQL detaches itself; its own program starts and stops it. */
  startPostgres(postgres) {
    if (this.#running.has('postgres')) return;
    postgres.start();
    this.#running.set('postgres', { pid: postgres.pid(), exit: Promise.resolve(), kill: () => postgres.stop() });
  }

  /** The processes of a server. */
  pids(name) {
    const { pid } = this.#running.get(name);
    return name === 'postgres' ? family(pid) : [pid];
  }
}

export function tail(log) {
  return fs.readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n');
}

/** Runs a command to its end; throws with what it said where it fails. */
export function run(command, args, { cwd, env = {}, input } = {}) {
  const done = spawnSync(command, args, {
    cwd, input, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28,
  });
  if (done.status !== 0) {
    const said = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`.trim().split('\n').slice(-20).join('\n');
    throw new Error(`${command} ${args.join(' ')} failed:\n${said}`);
  }
  return done.stdout;
}
