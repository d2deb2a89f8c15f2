import { fold } from '../words.js';

/** Names and abbreviations of the months, January first, as news pages of these languages print them in dates. */
const MONTHS: readonly string[] = [
  // en de fr es ca it pt ro nl sv da no fi pl cs sk hr sl hu lt lv et ru uk bg el tr id ar
  'jan january januar jänner janvier janv enero ene gener gen gennaio janeiro ianuarie ian januari tammikuuta stycznia styczeń ledna leden januára siječnja január január sausio janvāris jaanuar января янв січня януари ιανουαρίου ιανουάριος ιαν γενάρη ocak oca januari يناير',
  'feb february februar feber février févr fevr fév febrero febrer febbraio fevereiro fev februarie februari helmikuuta lutego luty února únor februára veljače február febr vasario februāris veebruar февраля февр фев лютого февруари φεβρουαρίου φεβρουάριος φεβ φλεβάρη şubat şub pebruari فبراير شباط',
  'mar march märz mär mrz mars marzo març marzec março martie maart mrt maret mart marca března březen marec ožujka március márc kovo marts märts марта мар березня март μαρτίου μάρτιος μαρ مارس آذار',
  'apr april avril avr abril abr aprile aprilie huhtikuuta kwietnia kwiecień dubna duben apríla travnja április ápr balandžio aprīlis aprill апреля апр квітня април απριλίου απρίλιος απρ nisan nis إبريل أبريل ابريل نيسان',
  'may mai mayo maig maggio mag maio mei maj maja toukokuuta května květen mája svibnja május máj gegužės maijs мая май травня μαΐου μαϊου μάιος μαι μαϊ mayıs mayis mei مايو أيار',
  'jun june juni juin junio juny giugno giu junho iunie kesäkuuta czerwca czerwiec června červen júna lipnja június jún birželio jūnijs juuni июня июн червня юни ιουνίου ιούνιος ιουν haziran haz يونيو حزيران',
  'jul july juli juillet juil julio juliol luglio lug julho iulie heinäkuuta lipca lipiec července červenec júla srpnja július júl liepos jūlijs juuli июля июл липня юли ιουλίου ιούλιος ιουλ temmuz tem يوليو تموز',
  'aug august août aout agosto agost ago augustus augusti elokuuta sierpnia sierpień srpna srpen augusta kolovoza augusztus rugpjūčio augusts августа авг серпня август αυγούστου αύγουστος αυγ ağustos ağu agustus أغسطس اغسطس',
  'sep sept september septembre septiembre setembre settembre set setembro septembrie syyskuuta września wrzesień září septembra rujna szeptember szept rugsėjo septembris сентября сент сен вересня септември σεπτεμβρίου σεπτέμβριος σεπ eylül eyl سبتمبر أيلول',
  'oct october oktober okt octobre octubre ottobre ott outubro out octombrie lokakuuta października październik paź října říjen októbra október spalio oktobris oktoober октября окт жовтня октомври οκτωβρίου οκτώβριος οκτ ekim eki أكتوبر اكتوبر',
  'nov november novembre noviembre novembro noiembrie marraskuuta listopada listopad listopadu novembra studenog studenoga lapkričio novembris ноября ноя нояб листопада ноември νοεμβρίου νοέμβριος νοε kasım kasim kas نوفمبر',
  'dec december dezember dez décembre déc diciembre desembre dicembre dic dezembro decembrie desember joulukuuta grudnia grudzień prosince prosinec decembra prosinca gruodžio decembris detsember декабря дек грудня декември δεκεμβρίου δεκέμβριος δεκ aralık aralik ara ديسمبر',
];

/** One key a name: small letters without accents, for pages drop those too. `février`, `Fevrier` -> `fevrier`. */
const keyOf = (name: string): string => fold(name.toLowerCase()).replace(/\.$/, '');

const numbers = new Map<string, number>();
for (const [i, names] of MONTHS.entries()) for (const name of names.split(' ')) numbers.set(keyOf(name), i + 1);

/** Number of a month, 1 to 12, by its name in any of the languages; null for no month. `März` -> 3. */
export const monthNumber = (name: string): number | null => numbers.get(keyOf(name)) ?? null;
