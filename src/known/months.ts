/** Names and abbreviations of the months, January first, as news pages of these languages print them in dates. */
const MONTHS: readonly string[] = [
  // en de fr es it pt nl sv pl cs ru uk tr
  'jan january januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia ledna января янв січня ocak',
  'feb february februar februar février févr febrero febbraio fevereiro fev februari lutego února февраля фев лютого şubat',
  'mar march märz mär mars marzo março maart marca března марта мар березня mart',
  'apr april avril avr abril abr aprile kwietnia dubna апреля апр квітня nisan',
  'may mai mayo maggio mag maio mei maj maja května мая май травня mayıs',
  'jun june juni juin junio giugno giu junho czerwca června июня июн червня haziran',
  'jul july juli juillet juil julio luglio lug julho lipca července июля июл липня temmuz',
  'aug august août agosto ago augustus augusti sierpnia srpna августа авг серпня ağustos',
  'sep sept september septembre septiembre settembre set setembro września září сентября сен вересня eylül',
  'oct october oktober okt octobre octubre ottobre ott outubro out października října октября окт жовтня ekim',
  'nov november novembre noviembre novembro listopada listopadu ноября ноя листопада kasım',
  'dec december dezember dez décembre déc diciembre dic dicembre dezembro december grudnia prosince декабря дек грудня aralık',
];

const numbers = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])));

/** Number of a month, 1 to 12, by its name in any of the languages; null for no month. `März` -> 3. */
export const monthNumber = (name: string): number | null => numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
