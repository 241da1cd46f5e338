/** Milliseconds of this process's own work since then, its collector's included, and not what others took meanwhile. */
export function ownMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
