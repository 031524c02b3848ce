/**
 * News agencies and outlets: `name = other names | kind | country`. Kinds: a
 * agency, n newspaper, m magazine, b broadcaster, s site, p press service. Facts
 * written down by hand.
 */
export const outletLines: string = `
Reuters = Thomson Reuters|a|GBR
Associated Press = AP|a|USA
Agence France-Presse = AFP|a|FRA
Bloomberg = Bloomberg News|a|USA
United Press International = UPI|a|USA
Press Association = PA Media|a|GBR
Deutsche Presse-Agentur = DPA|a|DEU
Xinhua = Xinhua News Agency;New China News Agency|a|CHN
China News Service = CNS|a|CHN
TASS = ITAR-TASS;Tass news agency|a|RUS
RIA Novosti = RIA-Novosti;RIA|a|RUS
Interfax = Interfax-Ukraine;Interfax-West|a|RUS
Sputnik|a|RUS
Regnum|a|RUS
BelTA = Belta;Belarusian Telegraph Agency|a|BLR
Ukrinform|a|UKR
UNIAN|a|UKR
Ukrainska Pravda|s|UKR
Polish Press Agency = PAP|a|POL
CTK = Czech News Agency;ČTK|a|CZE
TASR|a|SVK
MTI = Hungarian News Agency|a|HUN
Agerpres|a|ROU
BTA = Bulgarian News Agency|a|BGR
Tanjug|a|SRB
Beta News Agency|a|SRB
HINA|a|HRV
STA = Slovenian Press Agency|a|SVN
FENA|a|BIH
MIA|a|MKD
ATA = Albanian Telegraphic Agency|a|ALB
ANSA|a|ITA
Adnkronos|a|ITA
AGI|a|ITA
EFE = Agencia EFE|a|ESP
Europa Press|a|ESP
Lusa|a|PRT
Belga|a|BEL
ANP|a|NLD
NTB|a|NOR
Ritzau|a|DNK
TT News Agency|a|SWE
STT|a|FIN
BNS = Baltic News Service|a|EST
ELTA|a|LTU
LETA|a|LVA
ERR|b|EST
LRT|b|LTU
Delfi|s|LTU
APA = Austria Presse Agentur|a|AUT
SDA = Keystone-SDA|a|CHE
Anadolu Agency = Anadolu;Anadolu Ajansi;AA|a|TUR
Dogan News Agency = DHA|a|TUR
IRNA = Islamic Republic News Agency|a|IRN
Fars News Agency = Fars|a|IRN
Tasnim = Tasnim News Agency|a|IRN
Mehr News Agency = Mehr|a|IRN
ISNA|a|IRN
SANA = Syrian Arab News Agency|a|SYR
Petra News Agency|a|JOR
NNA = National News Agency|a|LBN
SPA = Saudi Press Agency|a|SAU
WAM = Emirates News Agency|a|ARE
QNA = Qatar News Agency|a|QAT
KUNA = Kuwait News Agency|a|KWT
BNA = Bahrain News Agency|a|BHR
ONA = Oman News Agency|a|OMN
INA = Iraqi News Agency|a|IRQ
MENA = Middle East News Agency|a|EGY
WAFA|a|PSE
Ma'an News Agency|a|PSE
APS = Algeria Press Service|a|DZA
TAP = Tunis Afrique Presse|a|TUN
MAP = Maghreb Arabe Presse|a|MAR
LANA = Libyan News Agency|a|LBY
SUNA = Sudan News Agency|a|SDN
NAN = News Agency of Nigeria|a|NGA
GNA = Ghana News Agency|a|GHA
SABA|a|YEM
Kyodo = Kyodo News|a|JPN
Jiji Press = Jiji|a|JPN
Yonhap = Yonhap News Agency|a|KOR
KCNA = Korean Central News Agency|a|PRK
CNA = Central News Agency|a|TWN
Antara|a|IDN
Bernama|a|MYS
VNA = Vietnam News Agency|a|VNM
Philippine News Agency|a|PHL
Press Trust of India = PTI|a|IND
ANI = Asian News International|a|IND
APP = Associated Press of Pakistan|a|PAK
BSS = Bangladesh Sangbad Sangstha|a|BGD
Kazinform|a|KAZ
Kabar|a|KGZ
Trend News Agency|a|AZE
Azertac|a|AZE
Armenpress|a|ARM
Moldpres|a|MDA
Montsame|a|MNG
AAP = Australian Associated Press|a|AUS
Canadian Press|a|CAN
Agencia Brasil|a|BRA
Telam|a|ARG
Notimex|a|MEX
Prensa Latina|a|CUB
Andina|a|PER
BBC = British Broadcasting Corporation;BBC News;BBC World Service;BBC Monitoring|b|GBR
Sky News|b|GBR
ITV = ITV News|b|GBR
Channel 4|b|GBR
CNN|b|USA
Fox News|b|USA
MSNBC|b|USA
NBC = NBC News|b|USA
ABC News|b|USA
CBS = CBS News|b|USA
CNBC|b|USA
NPR = National Public Radio|b|USA
PBS|b|USA
C-SPAN|b|USA
Voice of America = VOA|b|USA
Radio Free Europe = RFE/RL;Radio Liberty;Radio Free Europe/Radio Liberty|b|USA
Radio Free Asia|b|USA
CBC = Canadian Broadcasting Corporation|b|CAN
Australian Broadcasting Corporation|b|AUS
Deutsche Welle = DW|b|DEU
ARD|b|DEU
ZDF|b|DEU
ORF|b|AUT
France 24|b|FRA
Radio France Internationale = RFI|b|FRA
BFM TV = BFMTV|b|FRA
TF1|b|FRA
Franceinfo|b|FRA
Euronews|b|FRA
RAI|b|ITA
RTVE|b|ESP
RTÉ = RTE|b|IRL
NOS|b|NLD
VRT|b|BEL
RTBF|b|BEL
SVT|b|SWE
NRK|b|NOR
Yle|b|FIN
TVP|b|POL
TVN24 = TVN|b|POL
RT = Russia Today|b|RUS
Rossiya 1|b|RUS
Rossiya 24|b|RUS
Channel One|b|RUS
NTV|b|RUS
Dozhd|b|RUS
Belsat|b|POL
ONT|b|BLR
Belarus 1|b|BLR
Suspilne|b|UKR
Al Jazeera = Al-Jazeera;Aljazeera|b|QAT
Al Arabiya = Al-Arabiya|b|SAU
Al Mayadeen|b|LBN
Al Manar|b|LBN
Press TV|b|IRN
IRIB|b|IRN
TRT = TRT World|b|TUR
CCTV = China Central Television|b|CHN
CGTN|b|CHN
NHK|b|JPN
KBS|b|KOR
NDTV|b|IND
Geo News|b|PAK
Channel NewsAsia|b|SGP
The New York Times = New York Times;NYT|n|USA
The Washington Post = Washington Post|n|USA
The Wall Street Journal = Wall Street Journal;WSJ|n|USA
USA Today|n|USA
Los Angeles Times|n|USA
Chicago Tribune|n|USA
Boston Globe = The Boston Globe|n|USA
Christian Science Monitor|n|USA
The Guardian = Guardian|n|GBR
The Times = Times of London|n|GBR
The Sunday Times = Sunday Times|n|GBR
Financial Times = The Financial Times;FT|n|GBR
The Daily Telegraph = Daily Telegraph;The Telegraph|n|GBR
The Independent|n|GBR
Daily Mail = The Daily Mail|n|GBR
Daily Mirror|n|GBR
The Sun|n|GBR
The Observer|n|GBR
The Scotsman|n|GBR
The Economist|m|GBR
The Spectator|m|GBR
Time Magazine|m|USA
Newsweek|m|USA
The Atlantic|m|USA
The New Yorker|m|USA
Foreign Policy|m|USA
Foreign Affairs|m|USA
Forbes|m|USA
Politico|s|USA
Axios|s|USA
The Hill|n|USA
BuzzFeed = BuzzFeed News|s|USA
HuffPost = Huffington Post;The Huffington Post|s|USA
Vox|s|USA
Daily Beast = The Daily Beast|s|USA
The Intercept|s|USA
ProPublica|s|USA
Bellingcat|s|NLD
Globe and Mail = The Globe and Mail|n|CAN
Toronto Star|n|CAN
Sydney Morning Herald = The Sydney Morning Herald|n|AUS
The Australian|n|AUS
New Zealand Herald|n|NZL
Irish Times = The Irish Times|n|IRL
Le Monde|n|FRA
Le Figaro|n|FRA
Libération|n|FRA
Les Echos|n|FRA
L'Express|m|FRA
Der Spiegel = Spiegel|m|DEU
Die Zeit|n|DEU
Die Welt|n|DEU
Bild|n|DEU
Süddeutsche Zeitung|n|DEU
Frankfurter Allgemeine Zeitung = FAZ;Frankfurter Allgemeine|n|DEU
Handelsblatt|n|DEU
Der Standard|n|AUT
Neue Zürcher Zeitung = NZZ|n|CHE
Le Temps|n|CHE
Corriere della Sera|n|ITA
La Repubblica|n|ITA
La Stampa|n|ITA
L'Osservatore Romano|n|VAT
El País|n|ESP
El Mundo|n|ESP
La Vanguardia|n|ESP
De Telegraaf|n|NLD
NRC Handelsblad|n|NLD
Le Soir|n|BEL
De Standaard|n|BEL
EUobserver|s|BEL
Euractiv|s|BEL
Dagens Nyheter|n|SWE
Svenska Dagbladet|n|SWE
Aftonbladet|n|SWE
Aftenposten|n|NOR
Verdens Gang|n|NOR
Politiken|n|DNK
Berlingske|n|DNK
Jyllands-Posten|n|DNK
Helsingin Sanomat|n|FIN
Gazeta Wyborcza|n|POL
Rzeczpospolita|n|POL
Magyar Nemzet|n|HUN
Kathimerini|n|GRC
Izvestia = Izvestiya|n|RUS
Kommersant|n|RUS
Vedomosti|n|RUS
Novaya Gazeta|n|RUS
Komsomolskaya Pravda|n|RUS
Rossiyskaya Gazeta|n|RUS
Pravda|n|RUS
Meduza|s|LVA
The Moscow Times = Moscow Times|n|RUS
Kyiv Post|n|UKR
Kyiv Independent = The Kyiv Independent|s|UKR
Nasha Niva|s|BLR
Zerkalo|s|BLR
SB. Belarus Segodnya|n|BLR
Hürriyet|n|TUR
Cumhuriyet|n|TUR
Daily Sabah|n|TUR
Haaretz|n|ISR
Jerusalem Post = The Jerusalem Post|n|ISR
Times of Israel = The Times of Israel|s|ISR
Yedioth Ahronoth|n|ISR
Israel Hayom|n|ISR
Al-Ahram|n|EGY
Al-Hayat|n|GBR
Asharq Al-Awsat|n|GBR
Al-Akhbar|n|LBN
The National|n|ARE
Gulf News|n|ARE
Arab News|n|SAU
Kayhan|n|IRN
Tehran Times|n|IRN
Global Times|n|CHN
People's Daily|n|CHN
China Daily|n|CHN
South China Morning Post|n|HKG
Straits Times = The Straits Times|n|SGP
Asahi Shimbun|n|JPN
Yomiuri Shimbun|n|JPN
Mainichi Shimbun|n|JPN
Nikkei = Nihon Keizai Shimbun|n|JPN
Japan Times|n|JPN
Chosun Ilbo|n|KOR
Korea Herald|n|KOR
Rodong Sinmun|n|PRK
Jakarta Post|n|IDN
Bangkok Post|n|THA
Times of India = The Times of India|n|IND
The Hindu|n|IND
Hindustan Times|n|IND
Indian Express = The Indian Express|n|IND
Dawn|n|PAK
Daily Star|n|BGD
Mail & Guardian|n|ZAF
Daily Nation|n|KEN
The Punch|n|NGA
Folha de S.Paulo|n|BRA
O Globo|n|BRA
Clarín|n|ARG
La Nación|n|ARG
El Universal|n|MEX
Granma|n|CUB
El Comercio|n|PER
Pool of the First|p|BLR
Kremlin press service|p|RUS
Vatican News|p|VAT
UN News|p|USA
`;
