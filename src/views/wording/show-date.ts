const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date as a reader writes it: `2021-01-19` -> `19 Jan 2021`, `2021-01` -> `Jan 2021`; what is no date stays as it is. */
export function showDate(value: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?=$|T)/.exec(value);
  if (!match) return value;
  const [, year, month, day] = match;
  const name = MONTHS[Number(month) - 1];
  return [day && `${Number(day)}`, name, year].filter(Boolean).join(' ');
}

/** A stretch of days: `19–22 Jan 2021` or `30 Jan 2021 – 2 Feb 2021`. */
export function showDates(from: string | null, to: string | null): string {
  if (!from || !to) return showDate(from ?? to ?? 'undated');
  const a = showDate(from);
  const b = showDate(to);
  if (a === b) return a;
  return from.slice(0, 7) === to.slice(0, 7) && from.length > 7 ? `${a.split(' ')[0] ?? ''}–${b}` : `${a} – ${b}`;
}
