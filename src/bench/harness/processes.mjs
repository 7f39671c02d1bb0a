// What the system knows of a process: processor time and resident memory, from /proc.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const MS_A_TICK = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Fields of /proc/PID/stat after the name, which may hold blanks; null where there is no such process (any more). */
function stat(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  } catch {
    return null;
  }
}

/** A process and its children: PostgreSQL has one for each connection. */
export function family(pid) {
  const children = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name) && stat(name)?.[1] === String(pid));
  return [Number(pid), ...children.map(Number)];
}

/** Milliseconds of user and system time that each of them has used. */
export function processorTime(pids) {
  return new Map(
    pids.map((pid) => [pid, stat(pid)]).filter(([, fields]) => fields !== null)
      .map(([pid, fields]) => [pid, (Number(fields[11]) + Number(fields[12])) * MS_A_TICK]),
  );
}

/** What was used since; of a process that has gone, nothing is known. */
export function processorTimeSince(before, pids) {
  let sum = 0;
  for (const [pid, time] of processorTime(pids)) sum += time - (before.get(pid) ?? 0);
  return sum;
}

function status(pid, field) {
  const match = fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm'));
  return match ? Number(match[1]) / 1024 : 0;
}

/** MiB; of a family, what they share (PostgreSQL's buffers) counts once. */
export function residentMemory(pids) {
  if (pids.length === 1) return status(pids[0], 'VmRSS');
  return pids.reduce((sum, pid) => sum + status(pid, 'RssAnon'), 0) + Math.max(...pids.map((pid) => status(pid, 'RssShmem')));
}

/** MiB, the most that it ever was. */
export const peakMemory = (pid) => status(pid, 'VmHWM');
