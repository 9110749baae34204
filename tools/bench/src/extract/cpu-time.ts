import { median } from '../figures.js';

/** Milliseconds of processor time, user and system, of all threads of this process, that some work takes. Other programs on the machine do not count. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of several runs, after one that is not counted: a program runs faster once it is compiled. */
export function warmCpuTimeOf(work: () => void, repeat: number): number {
  work();
  return median(Array.from({ length: repeat }, () => cpuTimeOf(work)));
}
