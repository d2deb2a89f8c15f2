/** Who held which public office when. `from` and `to` are ISO dates; `to` is null while the office is held. */
export interface Office {
  readonly office: string;
  readonly country: string;
  readonly person: string;
  /** Other spellings of the person's name. */
  readonly aliases: readonly string[];
  readonly from: string;
  readonly to: string | null;
}

type Row = readonly [
  office: string,
  country: string,
  person: string,
  from: string,
  to: string | null,
  aliases?: string,
];

/** Source: the public record of taking and leaving office. Not complete: an office that is not here is not audited. */
const ROWS: readonly Row[] = [
  ['president', 'United States', 'Bill Clinton', '1993-01-20', '2001-01-20'],
  ['president', 'United States', 'George W. Bush', '2001-01-20', '2009-01-20', 'George Bush'],
  ['president', 'United States', 'Barack Obama', '2009-01-20', '2017-01-20'],
  ['president', 'United States', 'Donald Trump', '2017-01-20', '2021-01-20', 'Donald J. Trump'],
  [
    'president',
    'United States',
    'Joe Biden',
    '2021-01-20',
    '2025-01-20',
    'Joseph Biden|Joseph R. Biden|Joseph R. Biden Jr.|Joe Biden Jr.',
  ],
  ['president', 'United States', 'Donald Trump', '2025-01-20', null],
  ['vice president', 'United States', 'Joe Biden', '2009-01-20', '2017-01-20'],
  ['vice president', 'United States', 'Mike Pence', '2017-01-20', '2021-01-20'],
  ['vice president', 'United States', 'Kamala Harris', '2021-01-20', '2025-01-20'],
  ['vice president', 'United States', 'JD Vance', '2025-01-20', null, 'J.D. Vance|J. D. Vance'],
  ['secretary of state', 'United States', 'Hillary Clinton', '2009-01-21', '2013-02-01'],
  ['secretary of state', 'United States', 'John Kerry', '2013-02-01', '2017-01-20'],
  ['secretary of state', 'United States', 'Rex Tillerson', '2017-02-01', '2018-03-31'],
  ['secretary of state', 'United States', 'Mike Pompeo', '2018-04-26', '2021-01-20'],
  ['secretary of state', 'United States', 'Antony Blinken', '2021-01-26', '2025-01-20', 'Anthony Blinken|Tony Blinken'],
  ['secretary of state', 'United States', 'Marco Rubio', '2025-01-21', null],
  ['president', 'Russia', 'Vladimir Putin', '2000-05-07', '2008-05-07'],
  ['president', 'Russia', 'Dmitry Medvedev', '2008-05-07', '2012-05-07', 'Dmitri Medvedev'],
  ['president', 'Russia', 'Vladimir Putin', '2012-05-07', null],
  ['foreign minister', 'Russia', 'Sergey Lavrov', '2004-03-09', null, 'Sergei Lavrov'],
  ['president', 'Ukraine', 'Petro Poroshenko', '2014-06-07', '2019-05-20'],
  [
    'president',
    'Ukraine',
    'Volodymyr Zelensky',
    '2019-05-20',
    null,
    'Volodymyr Zelenskyy|Volodymyr Zelenskyi|Vladimir Zelensky|Vladimir Zelenskiy|Volodymyr Zelenskiy',
  ],
  ['foreign minister', 'Ukraine', 'Dmytro Kuleba', '2020-03-04', '2024-09-05'],
  ['foreign minister', 'Ukraine', 'Andrii Sybiha', '2024-09-05', null, 'Andriy Sybiga|Andriy Sybiha'],
  ['president', 'France', 'Nicolas Sarkozy', '2007-05-16', '2012-05-15'],
  ['president', 'France', 'François Hollande', '2012-05-15', '2017-05-14', 'Francois Hollande'],
  ['president', 'France', 'Emmanuel Macron', '2017-05-14', null],
  ['chancellor', 'Germany', 'Angela Merkel', '2005-11-22', '2021-12-08'],
  ['chancellor', 'Germany', 'Olaf Scholz', '2021-12-08', '2025-05-06'],
  ['chancellor', 'Germany', 'Friedrich Merz', '2025-05-06', null],
  ['prime minister', 'United Kingdom', 'David Cameron', '2010-05-11', '2016-07-13'],
  ['prime minister', 'United Kingdom', 'Theresa May', '2016-07-13', '2019-07-24'],
  ['prime minister', 'United Kingdom', 'Boris Johnson', '2019-07-24', '2022-09-06'],
  ['prime minister', 'United Kingdom', 'Liz Truss', '2022-09-06', '2022-10-25'],
  ['prime minister', 'United Kingdom', 'Rishi Sunak', '2022-10-25', '2024-07-05'],
  ['prime minister', 'United Kingdom', 'Keir Starmer', '2024-07-05', null],
  ['secretary general', 'NATO', 'Anders Fogh Rasmussen', '2009-08-01', '2014-10-01'],
  ['secretary general', 'NATO', 'Jens Stoltenberg', '2014-10-01', '2024-10-01'],
  ['secretary general', 'NATO', 'Mark Rutte', '2024-10-01', null],
  ['secretary general', 'United Nations', 'Ban Ki-moon', '2007-01-01', '2017-01-01'],
  ['secretary general', 'United Nations', 'António Guterres', '2017-01-01', null, 'Antonio Guterres'],
  ['president', 'European Commission', 'Jean-Claude Juncker', '2014-11-01', '2019-12-01'],
  ['president', 'European Commission', 'Ursula von der Leyen', '2019-12-01', null],
  ['president', 'European Council', 'Donald Tusk', '2014-12-01', '2019-12-01'],
  ['president', 'European Council', 'Charles Michel', '2019-12-01', '2024-12-01'],
  ['president', 'European Council', 'António Costa', '2024-12-01', null, 'Antonio Costa'],
  ['president', 'China', 'Xi Jinping', '2013-03-14', null],
  ['prime minister', 'India', 'Narendra Modi', '2014-05-26', null],
  ['prime minister', 'Japan', 'Shinzo Abe', '2012-12-26', '2020-09-16'],
  ['prime minister', 'Japan', 'Fumio Kishida', '2021-10-04', '2024-10-01'],
  ['president', 'Turkey', 'Recep Tayyip Erdogan', '2014-08-28', null, 'Recep Tayyip Erdoğan|Tayyip Erdogan'],
  ['prime minister', 'Israel', 'Benjamin Netanyahu', '2009-03-31', '2021-06-13'],
  ['prime minister', 'Israel', 'Naftali Bennett', '2021-06-13', '2022-07-01'],
  ['prime minister', 'Israel', 'Yair Lapid', '2022-07-01', '2022-12-29'],
  ['prime minister', 'Israel', 'Benjamin Netanyahu', '2022-12-29', null],
  ['prime minister', 'Canada', 'Justin Trudeau', '2015-11-04', '2025-03-14'],
  ['prime minister', 'Canada', 'Mark Carney', '2025-03-14', null],
  ['prime minister', 'Italy', 'Giuseppe Conte', '2018-06-01', '2021-02-13'],
  ['prime minister', 'Italy', 'Mario Draghi', '2021-02-13', '2022-10-22'],
  ['prime minister', 'Italy', 'Giorgia Meloni', '2022-10-22', null],
  ['prime minister', 'Spain', 'Pedro Sánchez', '2018-06-02', null, 'Pedro Sanchez'],
  ['prime minister', 'Australia', 'Anthony Albanese', '2022-05-23', null],
  ['president', 'Mexico', 'Claudia Sheinbaum', '2024-10-01', null],
  ['president', 'Argentina', 'Javier Milei', '2023-12-10', null],
  ['president', 'South Africa', 'Cyril Ramaphosa', '2018-02-15', null],
  ['president', 'Poland', 'Andrzej Duda', '2015-08-06', '2025-08-06'],
  ['president', 'Poland', 'Karol Nawrocki', '2025-08-06', null],
  ['prime minister', 'Poland', 'Donald Tusk', '2023-12-13', null],
  ['prime minister', 'Hungary', 'Viktor Orbán', '2010-05-29', null, 'Viktor Orban'],
  ['president', 'Belarus', 'Alexander Lukashenko', '1994-07-20', null, 'Aleksandr Lukashenko|Alyaksandr Lukashenka'],
  ['president', 'Finland', 'Sauli Niinistö', '2012-03-01', '2024-03-01', 'Sauli Niinisto'],
  ['president', 'Finland', 'Alexander Stubb', '2024-03-01', null],
];

/** All terms of office that the package knows, by country. */
export const OFFICES: readonly Office[] = ROWS.map(([office, country, person, from, to, aliases]) => ({
  office,
  country,
  person,
  aliases: aliases ? aliases.split('|') : [],
  from,
  to,
}));
