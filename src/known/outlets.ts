import { MORE_AGENCIES } from './more-agencies.js';
import { MORE_OUTLETS_WEST } from './more-outlets-west.js';
import { MORE_OUTLETS_WORLD } from './more-outlets-world.js';

/** An outlet or agency as the world knows it. */
export interface Outlet {
  /** The one name used everywhere. */
  readonly name: string;
  readonly kind: 'agency' | 'broadcaster' | 'paper' | 'site';
  /** English name of its home country. */
  readonly country: string;
  /** Other names it goes by. A name that is also a common word (`Time`, `Sun`) counts only with a crediting cue. */
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** Its owner, where one owner publishes under many labels. */
  readonly family: string | null;
}

type Row = readonly [
  name: string,
  kind: Outlet['kind'],
  country: string,
  aliases: string,
  domains: string,
  family?: string,
];

/**
 * Public facts gathered by the project: names, domains and owners as the outlets print them on their own pages (imprint, about page).
 * Aliases and domains are separated by `|`. Users extend the table with a file; see docs/method.md.
 */
const ROWS: readonly Row[] = [
  ['Reuters', 'agency', 'United Kingdom', 'Thomson Reuters|Reuters news agency', 'reuters.com', 'Thomson Reuters'],
  ['Associated Press', 'agency', 'United States', 'AP|The Associated Press|The AP', 'apnews.com|ap.org'],
  ['Agence France-Presse', 'agency', 'France', 'AFP|Agence France Presse', 'afp.com'],
  ['Bloomberg', 'agency', 'United States', 'Bloomberg News', 'bloomberg.com'],
  ['dpa', 'agency', 'Germany', 'Deutsche Presse-Agentur', 'dpa.com'],
  ['United Press International', 'agency', 'United States', 'UPI', 'upi.com'],
  ['TASS', 'agency', 'Russia', 'ITAR-TASS', 'tass.com|tass.ru'],
  ['RIA Novosti', 'agency', 'Russia', 'RIA', 'ria.ru', 'Rossiya Segodnya'],
  ['Sputnik', 'agency', 'Russia', 'Sputnik News', 'sputniknews.com|sputnikglobe.com', 'Rossiya Segodnya'],
  ['Interfax', 'agency', 'Russia', '', 'interfax.ru|interfax.com'],
  ['Interfax-Ukraine', 'agency', 'Ukraine', '', 'interfax.com.ua'],
  ['Ukrinform', 'agency', 'Ukraine', '', 'ukrinform.net|ukrinform.ua'],
  ['UNIAN', 'agency', 'Ukraine', '', 'unian.net|unian.info|unian.ua'],
  ['RBC-Ukraine', 'agency', 'Ukraine', 'RBC Ukraine', 'rbc.ua'],
  ['Xinhua', 'agency', 'China', 'Xinhua News Agency', 'xinhuanet.com|news.cn'],
  ['Kyodo News', 'agency', 'Japan', 'Kyodo', 'kyodonews.net'],
  ['Yonhap', 'agency', 'South Korea', 'Yonhap News Agency', 'yna.co.kr'],
  ['Anadolu', 'agency', 'Turkey', 'Anadolu Agency', 'aa.com.tr'],
  ['PAP', 'agency', 'Poland', 'Polish Press Agency', 'pap.pl'],
  ['ANSA', 'agency', 'Italy', '', 'ansa.it'],
  ['EFE', 'agency', 'Spain', '', 'efe.com'],
  ['Belga', 'agency', 'Belgium', '', 'belga.be'],
  ['APA', 'agency', 'Austria', 'Austria Press Agency', 'apa.at'],
  ['BelTA', 'agency', 'Belarus', '', 'belta.by'],
  ['Press Trust of India', 'agency', 'India', 'PTI', 'ptinews.com'],
  ['Asian News International', 'agency', 'India', 'ANI', 'aninews.in'],
  ['IRNA', 'agency', 'Iran', '', 'irna.ir'],
  ['CNN', 'broadcaster', 'United States', 'Cable News Network', 'cnn.com', 'Warner Bros. Discovery'],
  ['BBC', 'broadcaster', 'United Kingdom', 'BBC News|The BBC', 'bbc.com|bbc.co.uk'],
  ['NBC News', 'broadcaster', 'United States', 'NBC', 'nbcnews.com', 'Comcast'],
  ['MSNBC', 'broadcaster', 'United States', '', 'msnbc.com'],
  ['CNBC', 'broadcaster', 'United States', '', 'cnbc.com'],
  ['CBS News', 'broadcaster', 'United States', 'CBS', 'cbsnews.com', 'Paramount'],
  ['ABC News', 'broadcaster', 'United States', 'ABC', 'abcnews.go.com', 'Disney'],
  ['Fox News', 'broadcaster', 'United States', '', 'foxnews.com', 'Murdoch family'],
  ['NPR', 'broadcaster', 'United States', 'National Public Radio', 'npr.org'],
  ['PBS', 'broadcaster', 'United States', 'PBS NewsHour', 'pbs.org'],
  ['Voice of America', 'broadcaster', 'United States', 'VOA', 'voanews.com'],
  [
    'Radio Free Europe/Radio Liberty',
    'broadcaster',
    'United States',
    'RFE/RL|Radio Liberty|Radio Svoboda|Radio Free Europe',
    'rferl.org|svoboda.org|radiosvoboda.org',
  ],
  ['Global News', 'broadcaster', 'Canada', 'globalnews.ca', 'globalnews.ca', 'Corus'],
  ['CBC', 'broadcaster', 'Canada', 'CBC News', 'cbc.ca'],
  ['CTV News', 'broadcaster', 'Canada', 'CTV', 'ctvnews.ca'],
  ['Sky News', 'broadcaster', 'United Kingdom', '', 'news.sky.com'],
  ['ITV News', 'broadcaster', 'United Kingdom', 'ITV', 'itv.com'],
  ['Deutsche Welle', 'broadcaster', 'Germany', 'DW', 'dw.com'],
  ['ARD', 'broadcaster', 'Germany', 'Tagesschau', 'tagesschau.de'],
  ['ZDF', 'broadcaster', 'Germany', '', 'zdf.de'],
  ['France 24', 'broadcaster', 'France', 'France24', 'france24.com'],
  ['RFI', 'broadcaster', 'France', 'Radio France Internationale', 'rfi.fr'],
  ['BFMTV', 'broadcaster', 'France', 'BFM TV', 'bfmtv.com'],
  ['LCI', 'broadcaster', 'France', '', 'lci.fr|tf1info.fr'],
  ['Euronews', 'broadcaster', 'France', '', 'euronews.com'],
  ['RAI', 'broadcaster', 'Italy', '', 'rainews.it'],
  ['Al Jazeera', 'broadcaster', 'Qatar', '', 'aljazeera.com'],
  ['Al Arabiya', 'broadcaster', 'Saudi Arabia', '', 'alarabiya.net'],
  ['RT', 'broadcaster', 'Russia', 'Russia Today', 'rt.com'],
  ['NHK', 'broadcaster', 'Japan', '', 'nhk.or.jp'],
  ['CCTV', 'broadcaster', 'China', 'CGTN', 'cctv.com|cgtn.com'],
  ['NDTV', 'broadcaster', 'India', '', 'ndtv.com'],
  ['Yle', 'broadcaster', 'Finland', '', 'yle.fi'],
  ['SVT', 'broadcaster', 'Sweden', '', 'svt.se'],
  ['NRK', 'broadcaster', 'Norway', '', 'nrk.no'],
  ['NOS', 'broadcaster', 'Netherlands', '', 'nos.nl'],
  ['Suspilne', 'broadcaster', 'Ukraine', '', 'suspilne.media'],
  ['TSN', 'broadcaster', 'Ukraine', '', 'tsn.ua', '1+1 Media'],
  ['Channel 12', 'broadcaster', 'Israel', '', 'mako.co.il'],
  [
    'The New York Times',
    'paper',
    'United States',
    'New York Times|NYT|NY Times|The NY Times|The Times of New York',
    'nytimes.com',
  ],
  ['The Washington Post', 'paper', 'United States', 'Washington Post|WaPo', 'washingtonpost.com'],
  ['The Wall Street Journal', 'paper', 'United States', 'Wall Street Journal|WSJ', 'wsj.com', 'Murdoch family'],
  ['New York Post', 'paper', 'United States', 'The New York Post|NY Post', 'nypost.com', 'Murdoch family'],
  ['USA Today', 'paper', 'United States', '', 'usatoday.com', 'Gannett'],
  ['Los Angeles Times', 'paper', 'United States', 'LA Times|The Los Angeles Times', 'latimes.com'],
  ['Chicago Tribune', 'paper', 'United States', '', 'chicagotribune.com'],
  ['The Boston Globe', 'paper', 'United States', 'Boston Globe', 'bostonglobe.com'],
  ['PolitiFact', 'site', 'United States', 'Politifact', 'politifact.com'],
  ['Gawker', 'site', 'United States', '', 'gawker.com'],
  ['Politico', 'site', 'United States', '', 'politico.com|politico.eu', 'Axel Springer'],
  ['Axios', 'site', 'United States', '', 'axios.com', 'Cox'],
  ['The Hill', 'site', 'United States', '', 'thehill.com', 'Nexstar'],
  ['Semafor', 'site', 'United States', '', 'semafor.com'],
  ['Foreign Policy', 'paper', 'United States', '', 'foreignpolicy.com'],
  ['Foreign Affairs', 'paper', 'United States', '', 'foreignaffairs.com'],
  ['Time', 'paper', 'United States', 'TIME magazine|Time magazine', 'time.com'],
  ['Newsweek', 'paper', 'United States', '', 'newsweek.com'],
  ['The Atlantic', 'paper', 'United States', '', 'theatlantic.com'],
  ['The New Yorker', 'paper', 'United States', 'New Yorker', 'newyorker.com', 'Condé Nast'],
  ['The Daily Beast', 'site', 'United States', 'Daily Beast', 'thedailybeast.com'],
  ['BuzzFeed News', 'site', 'United States', 'BuzzFeed', 'buzzfeednews.com'],
  ['HuffPost', 'site', 'United States', 'Huffington Post|The Huffington Post', 'huffpost.com'],
  ['Breitbart', 'site', 'United States', 'Breitbart News', 'breitbart.com'],
  ['Business Insider', 'site', 'United States', '', 'businessinsider.com', 'Axel Springer'],
  ['Forbes', 'paper', 'United States', '', 'forbes.com'],
  ['The Intercept', 'site', 'United States', '', 'theintercept.com'],
  ['Antiwar.com', 'site', 'United States', 'news.antiwar.com', 'antiwar.com|news.antiwar.com'],
  ['Defense News', 'site', 'United States', '', 'defensenews.com'],
  ['The Guardian', 'paper', 'United Kingdom', 'Guardian', 'theguardian.com'],
  ['The Observer', 'paper', 'United Kingdom', '', 'observer.co.uk'],
  [
    'The Times',
    'paper',
    'United Kingdom',
    'Times of London|The Times of London',
    'thetimes.co.uk|thetimes.com',
    'Murdoch family',
  ],
  [
    'The Telegraph',
    'paper',
    'United Kingdom',
    'Daily Telegraph|The Daily Telegraph|Telegraph|The Sunday Telegraph',
    'telegraph.co.uk',
  ],
  ['Financial Times', 'paper', 'United Kingdom', 'FT|The Financial Times', 'ft.com', 'Nikkei'],
  ['The Economist', 'paper', 'United Kingdom', 'Economist', 'economist.com'],
  ['The Independent', 'paper', 'United Kingdom', '', 'independent.co.uk'],
  [
    'Daily Mail',
    'paper',
    'United Kingdom',
    'The Daily Mail|MailOnline|Mail Online|DailyMail.com',
    'dailymail.co.uk',
    'DMGT',
  ],
  ['Daily Express', 'paper', 'United Kingdom', 'The Daily Express', 'express.co.uk', 'Reach'],
  ['Daily Mirror', 'paper', 'United Kingdom', 'The Mirror|The Daily Mirror', 'mirror.co.uk', 'Reach'],
  ['The Sun', 'paper', 'United Kingdom', '', 'thesun.co.uk', 'Murdoch family'],
  ['Le Monde', 'paper', 'France', '', 'lemonde.fr'],
  ['Le Figaro', 'paper', 'France', '', 'lefigaro.fr'],
  ['Libération', 'paper', 'France', 'Liberation', 'liberation.fr'],
  ['Les Echos', 'paper', 'France', '', 'lesechos.fr'],
  ['Der Spiegel', 'paper', 'Germany', 'Spiegel', 'spiegel.de'],
  ['Bild', 'paper', 'Germany', 'Bild am Sonntag', 'bild.de', 'Axel Springer'],
  ['Die Welt', 'paper', 'Germany', 'Welt', 'welt.de', 'Axel Springer'],
  ['Frankfurter Allgemeine Zeitung', 'paper', 'Germany', 'FAZ|Frankfurter Allgemeine', 'faz.net'],
  ['Süddeutsche Zeitung', 'paper', 'Germany', 'Sueddeutsche Zeitung|Suddeutsche Zeitung', 'sueddeutsche.de'],
  ['Die Zeit', 'paper', 'Germany', '', 'zeit.de'],
  ['Der Tagesspiegel', 'paper', 'Germany', 'Tagesspiegel', 'tagesspiegel.de'],
  ['Handelsblatt', 'paper', 'Germany', '', 'handelsblatt.com'],
  ['El País', 'paper', 'Spain', 'El Pais', 'elpais.com'],
  ['El Mundo', 'paper', 'Spain', '', 'elmundo.es'],
  ['La Repubblica', 'paper', 'Italy', 'Repubblica', 'repubblica.it'],
  ['Corriere della Sera', 'paper', 'Italy', '', 'corriere.it'],
  ['La Stampa', 'paper', 'Italy', '', 'lastampa.it'],
  ['Neue Zürcher Zeitung', 'paper', 'Switzerland', 'NZZ|Neue Zuercher Zeitung', 'nzz.ch'],
  ['Der Standard', 'paper', 'Austria', '', 'derstandard.at'],
  ['De Telegraaf', 'paper', 'Netherlands', '', 'telegraaf.nl'],
  ['Helsingin Sanomat', 'paper', 'Finland', '', 'hs.fi'],
  ['Dagens Nyheter', 'paper', 'Sweden', '', 'dn.se'],
  ['Aftonbladet', 'paper', 'Sweden', '', 'aftonbladet.se'],
  ['Politiken', 'paper', 'Denmark', '', 'politiken.dk'],
  ['Rzeczpospolita', 'paper', 'Poland', '', 'rp.pl'],
  ['Gazeta Wyborcza', 'paper', 'Poland', '', 'wyborcza.pl'],
  ['Ukrainska Pravda', 'site', 'Ukraine', 'Ukrayinska Pravda|UP', 'pravda.com.ua'],
  ['European Pravda', 'site', 'Ukraine', 'Yevropeiska Pravda', 'eurointegration.com.ua'],
  ['The Kyiv Independent', 'site', 'Ukraine', 'Kyiv Independent', 'kyivindependent.com'],
  ['Kyiv Post', 'paper', 'Ukraine', '', 'kyivpost.com'],
  ['LIGA.net', 'site', 'Ukraine', '', 'liga.net'],
  ['Hromadske', 'site', 'Ukraine', '', 'hromadske.ua'],
  ['Strana', 'site', 'Ukraine', 'Strana.ua', 'strana.ua|strana.news'],
  ['Dzerkalo Tyzhnia', 'paper', 'Ukraine', 'ZN.UA|Zerkalo Nedeli', 'zn.ua'],
  ['Meduza', 'site', 'Latvia', '', 'meduza.io'],
  ['The Insider', 'site', 'Latvia', '', 'theins.ru|theins.press'],
  ['The Moscow Times', 'paper', 'Russia', 'Moscow Times', 'themoscowtimes.com'],
  ['Novaya Gazeta', 'paper', 'Russia', '', 'novayagazeta.ru|novayagazeta.eu'],
  ['Kommersant', 'paper', 'Russia', '', 'kommersant.ru'],
  ['Izvestia', 'paper', 'Russia', 'Izvestiya', 'iz.ru'],
  ['Vedomosti', 'paper', 'Russia', '', 'vedomosti.ru'],
  ['RBC', 'site', 'Russia', '', 'rbc.ru'],
  ['Rossiyskaya Gazeta', 'paper', 'Russia', '', 'rg.ru'],
  ['Haaretz', 'paper', 'Israel', '', 'haaretz.com'],
  ['The Times of Israel', 'site', 'Israel', 'Times of Israel', 'timesofisrael.com'],
  ['The Jerusalem Post', 'paper', 'Israel', 'Jerusalem Post', 'jpost.com'],
  ['Ynet', 'site', 'Israel', 'Yedioth Ahronoth', 'ynet.co.il|ynetnews.com'],
  ['Kursor', 'site', 'Israel', 'Cursor', 'cursorinfo.co.il'],
  ['Time.news', 'site', 'Spain', 'time.news', 'time.news'],
  ['Nikkei', 'paper', 'Japan', 'Nikkei Asia', 'nikkei.com|asia.nikkei.com', 'Nikkei'],
  ['The Japan Times', 'paper', 'Japan', 'Japan Times', 'japantimes.co.jp'],
  ['South China Morning Post', 'paper', 'Hong Kong', 'SCMP', 'scmp.com', 'Alibaba'],
  ['Global Times', 'paper', 'China', '', 'globaltimes.cn'],
  ['Caixin', 'paper', 'China', '', 'caixin.com'],
  ['The Hindu', 'paper', 'India', '', 'thehindu.com'],
  ['Hindustan Times', 'paper', 'India', '', 'hindustantimes.com'],
  ['The Times of India', 'paper', 'India', 'Times of India', 'timesofindia.indiatimes.com'],
  ['The Indian Express', 'paper', 'India', 'Indian Express', 'indianexpress.com'],
  ['The Sydney Morning Herald', 'paper', 'Australia', 'Sydney Morning Herald', 'smh.com.au'],
  ['The Australian', 'paper', 'Australia', '', 'theaustralian.com.au', 'Murdoch family'],
  ['The Globe and Mail', 'paper', 'Canada', 'Globe and Mail', 'theglobeandmail.com'],
  ['Toronto Star', 'paper', 'Canada', '', 'thestar.com'],
  ['The Canadian Press', 'agency', 'Canada', 'Canadian Press', 'thecanadianpress.com'],
  ['Hürriyet', 'paper', 'Turkey', 'Hurriyet|Hurriyet Daily News', 'hurriyet.com.tr'],
];

const split = (cell: string, by = '|'): string[] =>
  cell
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

const KINDS = ['agency', 'broadcaster', 'paper', 'site'] as const;

/** A table as text: see more-agencies.ts. */
const readTable = (table: string): Outlet[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', kind, country = '', aliases = '', domains = '', family = ''] = line
        .split('|')
        .map((c) => c.trim());
      return {
        name,
        kind: KINDS.find((one) => one === kind) ?? 'site',
        country,
        aliases: split(aliases, ';'),
        domains: split(domains, ';'),
        family: family || null,
      };
    });

const MOST_CREDITED: readonly Outlet[] = ROWS.map(([name, kind, country, aliases, domains, family]) => ({
  name,
  kind,
  country,
  aliases: split(aliases),
  domains: split(domains),
  family: family ?? null,
}));

/** All outlets the package knows. Where two bear one name, the first keeps it. */
export const OUTLETS: readonly Outlet[] = [
  ...MOST_CREDITED,
  ...[MORE_AGENCIES, MORE_OUTLETS_WEST, MORE_OUTLETS_WORLD].flatMap(readTable),
];
