/**
 * A point in time as a person here reads it: `08:41` today, with the date on any other day. Local time, as on the clock in
 * the corner of the screen.
 */
export function showMoment(iso: string, now: Date = new Date()): string {
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = (it: Date): string => `${it.getFullYear()}-${two(it.getMonth() + 1)}-${two(it.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return day(at) === day(now) ? time : `${day(at)} ${time}`;
}
