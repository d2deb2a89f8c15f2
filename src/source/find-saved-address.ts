/** How programs that save pages note the address: the mark of the web (browsers), SingleFile. */
const NOTES: readonly RegExp[] = [
  /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>"]{1,2000}) -->/i,
  /<!--\s{0,20}Page saved with SingleFile\s{1,20}url: (https?:\/\/[^\s<>"]{1,2000})/i,
];
/** They stand near the top. */
const TOP = 4000;

/** The address that a saved page came from, as the program that saved it notes; null where none does. */
export function findSavedAddress(html: string): string | null {
  const top = html.slice(0, TOP);
  for (const note of NOTES) {
    const address = note.exec(top)?.[1];
    if (address) return address;
  }
  return null;
}
