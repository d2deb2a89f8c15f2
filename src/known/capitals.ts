/**
 * Seats that stand for a country or its government in news prose (`Moscow denies`). Source: public geography and common usage.
 * Each row: country, then the words that stand for it as an actor, then its demonyms.
 */
export const COUNTRIES: readonly (readonly [country: string, seats: readonly string[], demonyms: readonly string[]])[] =
  [
    [
      'United States',
      ['Washington', 'White House', 'US', 'U.S.', 'USA', 'America', 'Pentagon', 'State Department'],
      ['American', 'US', 'U.S.'],
    ],
    ['Russia', ['Moscow', 'Kremlin', 'Russian Federation', 'RF'], ['Russian']],
    ['Ukraine', ['Kyiv', 'Kiev', 'Bankova'], ['Ukrainian']],
    ['United Kingdom', ['London', 'Downing Street', 'UK', 'U.K.', 'Britain', 'Great Britain'], ['British', 'UK']],
    ['France', ['Paris', 'Élysée', 'Elysee'], ['French']],
    ['Germany', ['Berlin'], ['German']],
    ['Poland', ['Warsaw'], ['Polish']],
    ['Hungary', ['Budapest'], ['Hungarian']],
    ['Italy', ['Rome'], ['Italian']],
    ['Spain', ['Madrid'], ['Spanish']],
    ['Turkey', ['Ankara', 'Türkiye', 'Turkiye'], ['Turkish']],
    ['China', ['Beijing', 'PRC'], ['Chinese']],
    ['Japan', ['Tokyo'], ['Japanese']],
    ['India', ['New Delhi', 'Delhi'], ['Indian']],
    ['Pakistan', ['Islamabad'], ['Pakistani']],
    ['Iran', ['Tehran'], ['Iranian']],
    ['Israel', ['Jerusalem', 'Tel Aviv'], ['Israeli']],
    ['Saudi Arabia', ['Riyadh'], ['Saudi']],
    ['Syria', ['Damascus'], ['Syrian']],
    ['Iraq', ['Baghdad'], ['Iraqi']],
    ['Egypt', ['Cairo'], ['Egyptian']],
    ['Belarus', ['Minsk'], ['Belarusian']],
    ['Georgia', ['Tbilisi'], ['Georgian']],
    ['Moldova', ['Chisinau', 'Chișinău'], ['Moldovan']],
    ['Romania', ['Bucharest'], ['Romanian']],
    ['Finland', ['Helsinki'], ['Finnish']],
    ['Sweden', ['Stockholm'], ['Swedish']],
    ['Norway', ['Oslo'], ['Norwegian']],
    ['Denmark', ['Copenhagen'], ['Danish']],
    ['Netherlands', ['The Hague', 'Amsterdam'], ['Dutch']],
    ['Canada', ['Ottawa'], ['Canadian']],
    ['Mexico', ['Mexico City'], ['Mexican']],
    ['Brazil', ['Brasilia', 'Brasília'], ['Brazilian']],
    ['South Korea', ['Seoul'], ['South Korean']],
    ['North Korea', ['Pyongyang', 'DPRK'], ['North Korean']],
    ['Serbia', ['Belgrade'], ['Serbian']],
    ['Slovakia', ['Bratislava'], ['Slovak']],
    ['Czech Republic', ['Prague', 'Czechia'], ['Czech']],
    ['Lithuania', ['Vilnius'], ['Lithuanian']],
    ['Latvia', ['Riga'], ['Latvian']],
    ['Estonia', ['Tallinn'], ['Estonian']],
    ['Armenia', ['Yerevan'], ['Armenian']],
    ['Azerbaijan', ['Baku'], ['Azerbaijani']],
    ['Kazakhstan', ['Astana'], ['Kazakh']],
    ['Afghanistan', ['Kabul'], ['Afghan']],
    ['Venezuela', ['Caracas'], ['Venezuelan']],
    ['European Union', ['EU', 'Brussels'], ['European']],
    ['NATO', ['North Atlantic Treaty Organization', 'North Atlantic Alliance', 'OTAN'], []],
  ];

const actors = new Map<string, string>();
for (const [country, seats, demonyms] of COUNTRIES)
  for (const word of [country, ...seats, ...demonyms]) actors.set(word.toLowerCase(), country);

/** The country or alliance that a place, seat or demonym stands for as an actor: `Moscow`, `Kremlin`, `Russian` -> `Russia`; else null. */
export const standsFor = (word: string): string | null => actors.get(word.toLowerCase().replace(/^the /, '')) ?? null;
