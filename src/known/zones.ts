/** The zones that RFC 822 names; letters of other zones stand for several. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** A zone as mail writes it, as ISO 8601: `-0500`, `EST` -> `-05:00`; `GMT`, `-0000` -> `Z`; null for letters that RFC 822 does not name. */
export const zoneOf = (zone: string): string | null =>
  /^-00:?00$/.test(zone)
    ? 'Z'
    : /^[+-]\d\d:?\d\d$/.test(zone)
      ? `${zone.slice(0, 3)}:${zone.slice(-2)}`
      : (ZONES[zone.toUpperCase()] ?? null);
