import { fold } from '../words.js';

/** Bodies often named in news, as `Name|other spellings`. Source: common usage. Outlets and agencies of news are in outlets.ts. */
const ROWS = `
NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Nato; European Union|EU|E.U.; United Nations|UN|U.N.;
World Health Organization|WHO|World Health Organisation; International Monetary Fund|IMF; World Bank; World Trade Organization|WTO; OPEC|OPEC+; OSCE; G7|Group of Seven; G20; BRICS; ASEAN;
African Union; Arab League; Council of Europe; European Commission; European Parliament; European Council; European Central Bank|ECB; International Criminal Court|ICC;
International Court of Justice|ICJ; International Atomic Energy Agency|IAEA; UN Security Council|United Nations Security Council|Security Council; General Assembly|UN General Assembly; UNICEF; UNESCO; UNHCR; Interpol; Europol; Red Cross|ICRC|International Committee of the Red Cross;
Amnesty International; Human Rights Watch|HRW; Greenpeace; Doctors Without Borders|MSF|Médecins Sans Frontières;
White House; Kremlin; Pentagon; State Department|US State Department|Department of State|Foggy Bottom; Capitol Hill; Congress|US Congress|U.S. Congress; Senate|US Senate|U.S. Senate; House of Representatives; Supreme Court|US Supreme Court;
Treasury|US Treasury|Treasury Department; Department of Defense|Defense Department|DoD; Justice Department|Department of Justice|DOJ; Department of Homeland Security|DHS; FBI|Federal Bureau of Investigation|F.B.I.;
CIA|Central Intelligence Agency|C.I.A.; NSA|National Security Agency; National Security Council|NSC; Secret Service; CDC|Centers for Disease Control and Prevention; FDA|Food and Drug Administration; NASA; EPA; IRS; Federal Reserve|Fed; SEC|Securities and Exchange Commission;
NYPD; Republican Party|GOP|Republicans; Democratic Party|Democrats; Democratic National Committee|DNC; Republican National Committee|RNC; Labour Party|Labour; Conservative Party|Conservatives|Tories; Liberal Democrats; Fidesz; AfD|Alternative for Germany; CDU; SPD;
Downing Street|10 Downing Street|No 10; House of Commons; House of Lords; Foreign Office; Ministry of Defence|MoD; MI5; MI6; Bundestag; Bundeswehr; Élysée|Elysee|Elysee Palace|Élysée Palace; Bankova; Verkhovna Rada|Rada; State Duma|Duma; Federation Council; FSB; SVR; GRU; SBU; Wagner|Wagner Group|PMC Wagner; Rosatom; Gazprom; Rosneft; Naftogaz; Energoatom; Ukrenergo;
Hamas; Hezbollah; Taliban; Islamic State|ISIS|ISIL|IS|Daesh; Al-Qaeda|al-Qaeda|Al Qaeda|al Qaeda; Houthis; PLO; Fatah; IDF|Israel Defense Forces; Mossad; Knesset; IRGC|Revolutionary Guards|Islamic Revolutionary Guard Corps;
Google; Apple; Microsoft; Amazon; Facebook; Meta; Twitter; Tesla; SpaceX; Boeing; Airbus; Lockheed Martin; Raytheon; Rheinmetall; Volkswagen; Siemens; Goldman Sachs; JPMorgan Chase|JPMorgan; OpenAI; YouTube; Telegram; TikTok; Instagram; WhatsApp; Signal Foundation`;

const byName = new Map<string, string>();
for (const row of ROWS.split(';')) {
  const [name = '', ...others] = row.trim().split('|');
  // Acronyms keep their case: `WHO` and `who`, `IS` and `is` are different words.
  for (const spelling of [name, ...others]) byName.set(key(spelling), name);
}

function key(name: string): string {
  const bare = name.replace(/^[Tt]he /, '');
  return /^[\p{Lu}.+0-9]{2,6}$/u.test(bare) ? bare : `~${fold(bare)}`;
}

/** The known body of that name or acronym: `EU` -> European Union; null where unknown. `who` is no body, `WHO` is. */
export const findOrganization = (name: string): string | null => byName.get(key(name)) ?? null;
