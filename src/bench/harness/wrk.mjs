// A measurement: wrk sends bodies in turn over some connections, and the processes' own time is read before and after.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { processorTime, processorTimeSince } from './processes.mjs';

const SCRIPT = new URL('rotate.lua', import.meta.url).pathname;

export function bodiesFile(folder, name, bodies) {
  const file = path.join(folder, `${name.replace(/\W+/g, '-')}.bodies`);
  fs.writeFileSync(file, `${bodies.join('\n')}\n`);
  return file;
}

/**
 * Requests a second, milliseconds of waiting, bytes an answer, milliseconds of processor a request by process.
 * @param processes pids by what they are called; asked again at the end, since databases start some on the way
 */
export async function wrk(url, file, connections, seconds, processes = () => new Map()) {
  const before = new Map([...processes()].map(([name, pids]) => [name, processorTime(pids)]));
  const { requests, microseconds, bytes, p50, p99, failed } = await load(url, file, connections, seconds);
  if (requests === 0) throw new Error(`No answer of ${url} within ${seconds} s (${file}): give --seconds more.`);
  if (failed > 0) throw new Error(`${failed} failed of ${requests} requests to ${url} (${file})`);
  const processor = [...processes()].map(([name, pids]) => [name, processorTimeSince(before.get(name), pids) / requests]);
  return {
    requests,
    perSecond: requests / (microseconds / 1e6),
    p50: p50 / 1000,
    p99: p99 / 1000,
    bytes: bytes / requests,
    processor: Object.fromEntries(processor),
  };
}

const WINDOW = 4;
/** A JVM under load stands still for a while between one wave of compiling and the next. */
const STEADY = 8;

/**
 * Asks without measuring; a server that is still cold may need longer than a measurement for its first answer.
 * Ends when it gets no faster, at the latest after so many seconds.
 */
export async function warm(url, file, connections, seconds) {
  await untilSteady(seconds, async (window) => {
    const { requests, microseconds, failed } = await load(url, file, connections, window);
    if (failed > 0) throw new Error(`${failed} requests to ${url} failed (${file})`);
    return requests / (microseconds / 1e6);
  });
}

/** Calls for windows of some seconds until, once there are answers, eight of them have not been faster than the best before by a twentieth. */
export async function untilSteady(seconds, window) {
  let best = 0;
  let noFaster = 0;
  for (let left = seconds; left > 0 && noFaster < STEADY; left -= WINDOW) {
    const rate = await window(Math.min(WINDOW, left));
    noFaster = rate > 1.05 * best || best === 0 ? 0 : noFaster + 1;
    best = Math.max(best, rate);
  }
}

function load(url, file, connections, seconds) {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '--latency', '-s', SCRIPT, url, '--', file];
  return new Promise((resolve, reject) => {
    const child = spawn('wrk', args);
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (out += chunk));
    child.on('error', reject);
    child.on('close', () => {
      const line = out.match(/@@(\{.*\})/);
      if (line) resolve(JSON.parse(line[1]));
      else reject(new Error(out));
    });
  });
}
