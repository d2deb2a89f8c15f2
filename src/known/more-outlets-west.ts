/**
 * More outlets of North America and western Europe, one a line: `name | kind | country | other names | domains | owner`, `;` inside a cell. Public facts: names,
 * domains and owners as the outlets print them on their own pages. What is not certain is left empty.
 */
export const MORE_OUTLETS_WEST = `
MarketWatch | site | United States |  | marketwatch.com | Murdoch family
Barron's | paper | United States | Barrons | barrons.com | Murdoch family
Vox | site | United States |  | vox.com | Vox Media
The Verge | site | United States |  | theverge.com | Vox Media
Slate magazine | site | United States |  | slate.com |
Salon.com | site | United States |  | salon.com |
ProPublica | site | United States |  | propublica.org |
Mother Jones | paper | United States |  | motherjones.com |
The Nation (United States) | paper | United States |  | thenation.com |
National Review | paper | United States |  | nationalreview.com |
The Daily Caller | site | United States | Daily Caller | dailycaller.com |
Newsmax | broadcaster | United States |  | newsmax.com |
OAN | broadcaster | United States | One America News | oann.com |
Washington Examiner | paper | United States | The Washington Examiner | washingtonexaminer.com |
The Washington Times | paper | United States | Washington Times | washingtontimes.com |
Miami Herald | paper | United States | The Miami Herald | miamiherald.com | McClatchy
The Sacramento Bee | paper | United States | Sacramento Bee | sacbee.com | McClatchy
The Kansas City Star | paper | United States | Kansas City Star | kansascity.com | McClatchy
The Charlotte Observer | paper | United States | Charlotte Observer | charlotteobserver.com | McClatchy
San Francisco Chronicle | paper | United States |  | sfchronicle.com | Hearst
Houston Chronicle | paper | United States |  | houstonchronicle.com | Hearst
The Philadelphia Inquirer | paper | United States | Philadelphia Inquirer | inquirer.com |
The Dallas Morning News | paper | United States | Dallas Morning News | dallasnews.com |
The Seattle Times | paper | United States | Seattle Times | seattletimes.com |
The Denver Post | paper | United States | Denver Post | denverpost.com |
Star Tribune | paper | United States | Minnesota Star Tribune | startribune.com |
The Atlanta Journal-Constitution | paper | United States | Atlanta Journal-Constitution | ajc.com | Cox
Detroit Free Press | paper | United States |  | freep.com | Gannett
The Detroit News | paper | United States | Detroit News | detroitnews.com |
The Arizona Republic | paper | United States | Arizona Republic | azcentral.com | Gannett
The Indianapolis Star | paper | United States | IndyStar; Indianapolis Star | indystar.com | Gannett
The Baltimore Sun | paper | United States | Baltimore Sun | baltimoresun.com |
New York Daily News | paper | United States | NY Daily News | nydailynews.com |
Newsday | paper | United States |  | newsday.com |
The Texas Tribune | site | United States | Texas Tribune | texastribune.org |
The Christian Science Monitor | paper | United States | Christian Science Monitor | csmonitor.com |
Fortune magazine | paper | United States |  | fortune.com |
Wired magazine | paper | United States |  | wired.com | Condé Nast
Vanity Fair | paper | United States |  | vanityfair.com | Condé Nast
Rolling Stone | paper | United States |  | rollingstone.com | Penske Media
Variety magazine | paper | United States |  | variety.com | Penske Media
The Hollywood Reporter | paper | United States | Hollywood Reporter | hollywoodreporter.com | Penske Media
Deadline Hollywood | site | United States |  | deadline.com | Penske Media
TechCrunch | site | United States |  | techcrunch.com |
Ars Technica | site | United States |  | arstechnica.com | Condé Nast
404 Media | site | United States |  | 404media.co |
The Information (United States) | site | United States |  | theinformation.com |
Politico Europe | site | Belgium | POLITICO Europe |  | Axel Springer
Defense One | site | United States |  | defenseone.com |
Breaking Defense | site | United States |  | breakingdefense.com |
ESPN | broadcaster | United States |  | espn.com | Disney
The Athletic | site | United States |  | theathletic.com |
Univision | broadcaster | United States |  | univision.com | TelevisaUnivision
Telemundo | broadcaster | United States |  | telemundo.com | Comcast
NewsNation | broadcaster | United States |  | newsnationnow.com | Nexstar
Radio Free Asia | broadcaster | United States | RFA | rfa.org |
Current Time | broadcaster | United States | Current Time TV; Nastoyashchee Vremya | currenttime.tv |
The Mail on Sunday | paper | United Kingdom | Mail on Sunday |  | DMGT
The i Paper | paper | United Kingdom | inews | inews.co.uk; theipaper.com | DMGT
Metro (United Kingdom) | paper | United Kingdom | Metro.co.uk | metro.co.uk | DMGT
The Sunday Times | paper | United Kingdom | Sunday Times |  | Murdoch family
Daily Star | paper | United Kingdom |  | dailystar.co.uk | Reach
Manchester Evening News | paper | United Kingdom |  | manchestereveningnews.co.uk | Reach
Liverpool Echo | paper | United Kingdom |  | liverpoolecho.co.uk | Reach
Birmingham Mail | paper | United Kingdom |  | birminghammail.co.uk | Reach
Daily Record | paper | United Kingdom |  | dailyrecord.co.uk | Reach
WalesOnline | site | United Kingdom |  | walesonline.co.uk | Reach
Evening Standard | paper | United Kingdom | London Evening Standard | standard.co.uk |
The Scotsman | paper | United Kingdom | Scotsman | scotsman.com | National World
The Yorkshire Post | paper | United Kingdom | Yorkshire Post | yorkshirepost.co.uk | National World
The Herald (Glasgow) | paper | United Kingdom | Glasgow Herald | heraldscotland.com | Newsquest
The Northern Echo | paper | United Kingdom | Northern Echo | thenorthernecho.co.uk | Newsquest
New Statesman | paper | United Kingdom | The New Statesman | newstatesman.com |
The Spectator | paper | United Kingdom |  | spectator.co.uk |
GB News | broadcaster | United Kingdom |  | gbnews.com |
Channel 4 News | broadcaster | United Kingdom |  | channel4.com |
LBC | broadcaster | United Kingdom |  | lbc.co.uk | Global
BBC Russian | broadcaster | United Kingdom | BBC Russian Service; BBC News Russian |  |
BBC Ukrainian | broadcaster | United Kingdom | BBC News Ukraine |  |
Bellingcat | site | Netherlands |  | bellingcat.com |
Middle East Eye | site | United Kingdom |  | middleeasteye.net |
Iran International | broadcaster | United Kingdom |  | iranintl.com |
The Irish Times | paper | Ireland | Irish Times | irishtimes.com | Irish Times Group
Irish Examiner | paper | Ireland | The Irish Examiner | irishexaminer.com | Irish Times Group
Irish Independent | paper | Ireland |  | independent.ie | Mediahuis
RTÉ | broadcaster | Ireland | RTE; RTÉ News | rte.ie |
De Standaard | paper | Belgium |  | standaard.be | Mediahuis
Het Nieuwsblad | paper | Belgium |  | nieuwsblad.be | Mediahuis
De Morgen | paper | Belgium |  | demorgen.be | DPG Media
Le Soir | paper | Belgium |  | lesoir.be | Rossel
La Libre Belgique | paper | Belgium |  | lalibre.be | IPM
VRT | broadcaster | Belgium | VRT NWS | vrt.be |
RTBF | broadcaster | Belgium |  | rtbf.be |
EUobserver | site | Belgium |  | euobserver.com |
Euractiv | site | Belgium | EURACTIV | euractiv.com | Mediahuis
The Brussels Times | paper | Belgium | Brussels Times | brusselstimes.com |
NRC | paper | Netherlands | NRC Handelsblad | nrc.nl | Mediahuis
de Volkskrant | paper | Netherlands | Volkskrant | volkskrant.nl | DPG Media
Trouw | paper | Netherlands |  | trouw.nl | DPG Media
Algemeen Dagblad | paper | Netherlands |  | ad.nl | DPG Media
NU.nl | site | Netherlands |  | nu.nl | DPG Media
RTL Nieuws | broadcaster | Netherlands |  | rtl.nl |
Luxemburger Wort | paper | Luxembourg |  | wort.lu | Mediahuis
Le Parisien | paper | France |  | leparisien.fr | LVMH
Ouest-France | paper | France | Ouest France | ouest-france.fr |
La Croix | paper | France |  | la-croix.com |
Le Point | paper | France |  | lepoint.fr |
L'Express | paper | France |  | lexpress.fr |
Le Nouvel Observateur | paper | France | L'Obs; Le Nouvel Obs | nouvelobs.com |
Mediapart | site | France |  | mediapart.fr |
Le Canard enchaîné | paper | France | Canard enchaîné | lecanardenchaine.fr |
TF1 | broadcaster | France | TF1 Info |  | TF1
France Info | broadcaster | France | Franceinfo; francetvinfo | francetvinfo.fr; franceinfo.fr |
RTL (France) | broadcaster | France |  | rtl.fr |
Europe 1 | broadcaster | France |  | europe1.fr |
L'Équipe | paper | France | L'Equipe | lequipe.fr |
Focus (Germany) | paper | Germany | FOCUS Online | focus.de | Burda
Stern magazine | paper | Germany |  | stern.de |
n-tv | broadcaster | Germany | ntv | n-tv.de |
Deutschlandfunk | broadcaster | Germany |  | deutschlandfunk.de |
WDR | broadcaster | Germany |  | wdr.de |
NDR | broadcaster | Germany |  | ndr.de |
Bayerischer Rundfunk | broadcaster | Germany | BR24 | br.de |
die tageszeitung | paper | Germany | taz | taz.de |
Berliner Zeitung | paper | Germany |  | berliner-zeitung.de |
WirtschaftsWoche | paper | Germany |  | wiwo.de |
Correctiv | site | Germany |  | correctiv.org |
Redaktionsnetzwerk Deutschland | agency | Germany |  | rnd.de | Madsack
T-Online | site | Germany | t-online | t-online.de | Ströer
Die Presse | paper | Austria |  | diepresse.com |
Kurier | paper | Austria |  | kurier.at |
Kronen Zeitung | paper | Austria |  | krone.at |
Profil | paper | Austria |  | profil.at |
ORF | broadcaster | Austria |  | orf.at |
Tages-Anzeiger | paper | Switzerland |  | tagesanzeiger.ch | TX Group
20 Minuten | paper | Switzerland |  | 20min.ch | TX Group
Blick | paper | Switzerland |  | blick.ch | Ringier
Le Temps | paper | Switzerland |  | letemps.ch |
SRF | broadcaster | Switzerland |  | srf.ch | SRG SSR
RTS | broadcaster | Switzerland |  | rts.ch | SRG SSR
Swissinfo | site | Switzerland | SWI swissinfo.ch | swissinfo.ch | SRG SSR
Il Sole 24 Ore | paper | Italy |  | ilsole24ore.com |
Il Messaggero | paper | Italy |  | ilmessaggero.it |
Il Giornale | paper | Italy |  | ilgiornale.it |
Il Fatto Quotidiano | paper | Italy |  | ilfattoquotidiano.it |
La Gazzetta dello Sport | paper | Italy | Gazzetta dello Sport | gazzetta.it | RCS MediaGroup
Avvenire | paper | Italy |  | avvenire.it |
ABC (Spain) | paper | Spain |  | abc.es | Vocento
La Vanguardia | paper | Spain |  | lavanguardia.com | Grupo Godó
El Confidencial | site | Spain |  | elconfidencial.com |
elDiario.es | site | Spain |  | eldiario.es |
RTVE | broadcaster | Spain |  | rtve.es |
Cadena SER | broadcaster | Spain |  | cadenaser.com | PRISA
Marca | paper | Spain |  | marca.com |
Público | paper | Portugal | Publico | publico.pt |
Expresso (Portugal) | paper | Portugal |  | expresso.pt |
Diário de Notícias | paper | Portugal | Diario de Noticias | dn.pt |
Svenska Dagbladet | paper | Sweden | SvD | svd.se | Schibsted
Expressen | paper | Sweden |  | expressen.se | Bonnier
Göteborgs-Posten | paper | Sweden |  | gp.se |
Verdens Gang | paper | Norway |  | vg.no |
Aftenposten | paper | Norway |  | aftenposten.no |
Dagbladet | paper | Norway |  | dagbladet.no |
TV 2 (Norway) | broadcaster | Norway |  | tv2.no |
Berlingske | paper | Denmark |  | berlingske.dk |
Jyllands-Posten | paper | Denmark |  | jyllands-posten.dk |
Ekstra Bladet | paper | Denmark |  | ekstrabladet.dk |
Danmarks Radio | broadcaster | Denmark |  | dr.dk |
Ilta-Sanomat | paper | Finland |  | is.fi | Sanoma
Iltalehti | paper | Finland |  | iltalehti.fi |
MTV Uutiset | broadcaster | Finland |  | mtvuutiset.fi |
Morgunblaðið | paper | Iceland | Morgunbladid | mbl.is |
RÚV | broadcaster | Iceland | RUV | ruv.is |
Postimees | paper | Estonia |  | postimees.ee |
ERR News | broadcaster | Estonia |  | err.ee |
Delfi | site | Lithuania | DELFI | delfi.lt; delfi.ee; delfi.lv |
LRT (Lithuania) | broadcaster | Lithuania |  | lrt.lt |
`;
