import { stemmer } from 'stemmer';
import { rememberText } from '../remember.js';
import { fold } from '../words.js';

/**
 * Countries with their demonyms (adjective or people), as `Country|other spellings>demonyms`. Source: common usage in English news.
 * Seats of government that speak for a country are in capitals.ts.
 */
const COUNTRIES = `
Afghanistan>Afghan,Afghans; Albania>Albanian; Algeria>Algerian; Andorra>Andorran; Angola>Angolan; Argentina>Argentine,Argentinian;
Armenia>Armenian; Australia>Australian; Austria>Austrian; Azerbaijan>Azerbaijani; Bahamas|The Bahamas>Bahamian; Bahrain>Bahraini;
Bangladesh>Bangladeshi; Barbados>Barbadian; Belarus|Byelorussia>Belarusian,Belarussian; Belgium>Belgian; Belize>Belizean;
Benin>Beninese; Bhutan>Bhutanese; Bolivia>Bolivian; Bosnia and Herzegovina|Bosnia>Bosnian; Botswana>Botswanan;
Brazil>Brazilian; Brunei>Bruneian; Bulgaria>Bulgarian; Burkina Faso>Burkinabe; Burundi>Burundian; Cambodia>Cambodian;
Cameroon>Cameroonian; Canada>Canadian; Cape Verde|Cabo Verde>Cape Verdean; Central African Republic; Chad>Chadian; Chile>Chilean;
China|People's Republic of China|PRC>Chinese; Colombia>Colombian; Comoros>Comorian; Congo|Republic of the Congo|DR Congo|Democratic Republic of the Congo|DRC>Congolese;
Costa Rica>Costa Rican; Croatia>Croatian,Croat; Cuba>Cuban; Cyprus>Cypriot; Czech Republic|Czechia>Czech; Denmark>Danish,Dane,Danes;
Djibouti>Djiboutian; Dominican Republic>Dominican; East Timor|Timor-Leste>Timorese; Ecuador>Ecuadorian; Egypt>Egyptian;
El Salvador>Salvadoran; Equatorial Guinea; Eritrea>Eritrean; Estonia>Estonian; Eswatini|Swaziland>Swazi; Ethiopia>Ethiopian;
Fiji>Fijian; Finland>Finnish,Finn,Finns; France>French,Frenchman,Frenchwoman; Gabon>Gabonese; Gambia|The Gambia>Gambian;
Georgia>Georgian; Germany|Federal Republic of Germany>German; Ghana>Ghanaian; Greece>Greek; Grenada>Grenadian; Guatemala>Guatemalan;
Guinea>Guinean; Guyana>Guyanese; Haiti>Haitian; Honduras>Honduran; Hong Kong; Hungary>Hungarian; Iceland>Icelandic,Icelander;
India>Indian; Indonesia>Indonesian; Iran|Islamic Republic of Iran>Iranian; Iraq>Iraqi; Ireland|Republic of Ireland>Irish; Israel>Israeli;
Italy>Italian; Ivory Coast|Côte d'Ivoire>Ivorian; Jamaica>Jamaican; Japan>Japanese; Jordan>Jordanian; Kazakhstan>Kazakh;
Kenya>Kenyan; Kosovo>Kosovar; Kuwait>Kuwaiti; Kyrgyzstan>Kyrgyz; Laos>Laotian; Latvia>Latvian; Lebanon>Lebanese; Lesotho;
Liberia>Liberian; Libya>Libyan; Liechtenstein; Lithuania>Lithuanian; Luxembourg; Madagascar>Malagasy; Malawi>Malawian;
Malaysia>Malaysian; Maldives>Maldivian; Mali>Malian; Malta>Maltese; Mauritania>Mauritanian; Mauritius>Mauritian; Mexico>Mexican;
Moldova|Moldavia>Moldovan; Monaco; Mongolia>Mongolian; Montenegro>Montenegrin; Morocco>Moroccan; Mozambique>Mozambican;
Myanmar|Burma>Burmese; Namibia>Namibian; Nepal>Nepalese,Nepali; Netherlands|The Netherlands|Holland>Dutch; New Zealand>New Zealander;
Nicaragua>Nicaraguan; Niger>Nigerien; Nigeria>Nigerian; North Korea|DPRK>North Korean; North Macedonia|Macedonia>Macedonian;
Norway>Norwegian; Oman>Omani; Pakistan>Pakistani; Palestine>Palestinian; Panama>Panamanian; Papua New Guinea; Paraguay>Paraguayan;
Peru>Peruvian; Philippines|The Philippines>Filipino,Philippine; Poland>Polish,Pole,Poles; Portugal>Portuguese; Qatar>Qatari;
Romania>Romanian; Russia|Russian Federation|RF>Russian; Rwanda>Rwandan; Saudi Arabia|KSA>Saudi,Saudi Arabian; Senegal>Senegalese;
Serbia>Serbian,Serb; Sierra Leone>Sierra Leonean; Singapore>Singaporean; Slovakia>Slovak,Slovakian; Slovenia>Slovenian,Slovene;
Somalia>Somali; South Africa>South African; South Korea|Republic of Korea|ROK>South Korean; South Sudan>South Sudanese;
Soviet Union|USSR|U.S.S.R.>Soviet; Spain>Spanish,Spaniard; Sri Lanka>Sri Lankan; Sudan>Sudanese; Suriname>Surinamese;
Sweden>Swedish,Swede,Swedes; Switzerland>Swiss; Syria>Syrian; Taiwan>Taiwanese; Tajikistan>Tajik; Tanzania>Tanzanian;
Thailand>Thai; Togo>Togolese; Trinidad and Tobago|Trinidad>Trinidadian; Tunisia>Tunisian; Turkey|Türkiye|Turkiye>Turkish,Turk,Turks;
Turkmenistan>Turkmen; Uganda>Ugandan; Ukraine>Ukrainian; United Arab Emirates|UAE|U.A.E.|Emirates>Emirati;
United Kingdom|UK|U.K.|Britain|Great Britain>British,Briton,Britons; United States|US|U.S.|USA|U.S.A.|America|United States of America>American;
Uruguay>Uruguayan; Uzbekistan>Uzbek; Vatican|Vatican City|Holy See; Venezuela>Venezuelan; Vietnam|Viet Nam>Vietnamese;
Yemen>Yemeni; Zambia>Zambian; Zimbabwe>Zimbabwean; England>English,Englishman; Scotland>Scottish,Scot,Scots; Wales>Welsh;
Northern Ireland>Northern Irish; Chechnya>Chechen; Crimea|Republic of Crimea>Crimean; Greenland>Greenlandic; Tibet>Tibetan; Europe>European;
Africa>African; Asia>Asian; Latin America>Latin American; North America>North American; South America>South American; Antarctica; Middle East;
Eastern Europe; Western Europe; Central Europe; Balkans>Balkan; Baltics>Baltic; Donbas|Donbass; Transnistria>Transnistrian`;

/** Large and often reported cities and regions, as `City|other spellings`. */
const CITIES = `
Kyiv|Kiev; Moscow|Moskva; Washington|Washington D.C.|Washington, D.C.|D.C.|Washington DC; London; Paris; Berlin; Rome; Madrid; Warsaw;
Brussels; Budapest; Vienna; Prague; Bratislava; Lisbon; Dublin; Helsinki; Stockholm; Oslo; Copenhagen; Reykjavik; Amsterdam; The Hague;
Rotterdam; Antwerp; Geneva; Zurich|Zürich; Bern; Davos; Munich|München; Hamburg; Frankfurt; Cologne|Köln; Stuttgart; Dresden; Leipzig;
Bonn; Milan; Naples; Turin; Venice; Florence; Barcelona; Valencia; Seville; Athens; Thessaloniki; Sofia; Bucharest; Belgrade; Zagreb;
Ljubljana; Sarajevo; Skopje; Tirana; Podgorica; Pristina; Chisinau|Chișinău|Kishinev; Minsk; Vilnius; Riga; Tallinn; Narva; Kaliningrad;
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad; Sochi; Kazan; Novosibirsk; Yekaterinburg; Vladivostok; Belgorod; Kursk; Bryansk; Voronezh;
Rostov-on-Don; Grozny; Kharkiv|Kharkov; Odesa|Odessa; Lviv|Lvov; Dnipro|Dnepr|Dnipropetrovsk|Dnepropetrovsk; Donetsk; Luhansk|Lugansk;
Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya; Kherson; Mykolaiv|Nikolaev|Nikolayev; Mariupol; Bakhmut; Avdiivka; Bucha; Irpin; Chernihiv|Chernigov;
Sumy; Poltava; Vinnytsia|Vinnitsa; Zhytomyr|Zhitomir; Rivne|Rovno; Ternopil|Ternopol; Chernivtsi|Chernovtsy; Uzhhorod|Uzhgorod; Kryvyi Rih|Krivoy Rog;
Kramatorsk; Sloviansk|Slavyansk; Kupiansk|Kupyansk; Pokrovsk; Chornobyl|Chernobyl; Sevastopol; Simferopol; Tbilisi; Yerevan; Baku; Astana|Nur-Sultan; Almaty;
Tashkent; Bishkek; Dushanbe; Ashgabat; Kabul; Kandahar; Islamabad; Karachi; Lahore; New Delhi; Delhi; Mumbai|Bombay; Kolkata|Calcutta; Chennai|Madras;
Bengaluru|Bangalore; Dhaka; Colombo; Kathmandu; Yangon|Rangoon; Naypyidaw; Bangkok; Phnom Penh; Hanoi; Ho Chi Minh City|Saigon; Kuala Lumpur; Jakarta; Manila;
Beijing|Peking; Shanghai; Guangzhou|Canton; Shenzhen; Wuhan; Chongqing; Xinjiang; Taipei; Seoul; Pyongyang; Tokyo; Osaka; Kyoto; Hiroshima; Nagasaki; Okinawa;
Ulaanbaatar; Canberra; Sydney; Melbourne; Brisbane; Perth; Wellington; Auckland; Tehran; Isfahan; Baghdad; Mosul; Basra; Erbil; Damascus; Aleppo; Idlib; Homs; Raqqa;
Beirut; Amman; Jerusalem; Tel Aviv; Haifa; Gaza|Gaza Strip; Gaza City; Rafah; Ramallah; West Bank; Cairo; Alexandria; Riyadh; Jeddah; Mecca; Doha; Dubai; Abu Dhabi;
Kuwait City; Muscat; Sanaa|Sana'a; Aden; Ankara; Istanbul; Izmir; Nicosia; Tripoli; Benghazi; Tunis; Algiers; Rabat; Casablanca; Khartoum; Darfur; Addis Ababa; Tigray;
Nairobi; Mogadishu; Kampala; Kigali; Kinshasa; Luanda; Lagos; Abuja; Accra; Dakar; Bamako; Niamey; Ouagadougou; Johannesburg; Cape Town; Pretoria; Harare; Lusaka; Maputo;
New York|New York City|NYC|N.Y.; Los Angeles|L.A.; Chicago; Houston; Dallas; Philadelphia; Phoenix; San Francisco; San Diego; Seattle; Boston; Miami; Atlanta; Denver; Detroit;
Las Vegas; New Orleans; Baltimore; Pittsburgh; Cleveland; Minneapolis; Milwaukee; Orlando; Charlotte; Nashville; St. Louis; Salt Lake City; Honolulu; Manhattan; Brooklyn; Queens;
Toronto; Montreal|Montréal; Vancouver; Ottawa; Calgary; Quebec; Mexico City; Tijuana; Havana; Caracas; Bogotá|Bogota; Medellín|Medellin; Quito; Lima; La Paz; Santiago; Buenos Aires;
Montevideo; Asunción; Brasília|Brasilia; São Paulo|Sao Paulo; Rio de Janeiro|Rio; Panama City; San Salvador; Guatemala City; Tegucigalpa; Managua; Port-au-Prince; Kingston;
California; Texas; Florida; New Jersey; Pennsylvania; Ohio; Michigan; Wisconsin; Arizona; Nevada; North Carolina; South Carolina; Virginia; West Virginia; Alabama; Mississippi; Louisiana;
Tennessee; Kentucky; Indiana; Illinois; Iowa; Minnesota; Missouri; Kansas; Nebraska; Oklahoma; Arkansas; Colorado; Utah; Wyoming; Montana; Idaho; Oregon; North Dakota; South Dakota;
New Mexico; Alaska; Hawaii; Maine; Vermont; New Hampshire; Massachusetts; Connecticut; Rhode Island; Delaware; Maryland; Washington State; Bavaria; Catalonia; Normandy; Ontario; Alberta;
Manchester; Birmingham; Liverpool; Leeds; Glasgow; Edinburgh; Belfast; Cardiff; Bristol; Oxford; Cambridge; Marseille; Lyon; Nice; Strasbourg; Bordeaux; Toulouse; Calais; Kraków|Krakow|Cracow;
Gdańsk|Gdansk; Rzeszów|Rzeszow; Poznań|Poznan; Wrocław|Wroclaw; Kaunas; Klaipeda; Black Sea; Baltic Sea; Sea of Azov; South China Sea; Red Sea; Persian Gulf; Strait of Hormuz; Kerch; Kerch Strait`;

export interface Place {
  readonly name: string;
  readonly kind: 'country' | 'city';
}

const places = new Map<string, Place>();
const demonyms = new Map<string, string>();

for (const row of COUNTRIES.split(';')) {
  const [names = '', people = ''] = row.trim().split('>');
  const [name = '', ...others] = names.split('|');
  for (const spelling of [name, ...others]) places.set(fold(spelling), { name, kind: 'country' });
  for (const word of people.split(',').filter(Boolean)) demonyms.set(fold(word), name);
}
for (const row of CITIES.split(';')) {
  const [name = '', ...others] = row.trim().split('|');
  for (const spelling of [name, ...others]) places.set(fold(spelling), { name, kind: 'city' });
}

/** The known country, region or city of that name, under its one name: `Kiev` -> Kyiv, `U.S.` -> United States; null where unknown. */
export const findPlace = rememberText((name): Place | null => places.get(fold(name).replace(/^the /, '')) ?? null);

/** Stems of the words for a country's people, as content words of a proposition have them: `egyptian`. */
export const DEMONYM_STEMS: ReadonlySet<string> = new Set([...demonyms.keys()].map(stemmer));

/**
 * The country that a demonym means: `Russian` or `Russians` -> `Russia`; null where the word is none. `US`, `U.S.` and `UK` are
 * demonyms too (`US President`).
 */
export const countryOfDemonym = rememberText((word): string | null => {
  const folded = fold(word);
  const known = demonyms.get(folded) ?? demonyms.get(folded.replace(/s$/, ''));
  if (known) return known;
  return /^(?:us|u\.s\.|uk|u\.k\.|eu)$/.test(folded) ? (findPlace(word)?.name ?? 'European Union') : null;
});
