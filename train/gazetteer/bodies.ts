/**
 * Bodies between states and other bodies that news names often: `name = other
 * names | country`. An acronym is matched only in capitals. Facts written down by
 * hand.
 */
export const bodyLines: string = `
United Nations = UN;U.N.;United Nations Organization
United Nations Security Council = UN Security Council;Security Council;UNSC
United Nations General Assembly = UN General Assembly;General Assembly;UNGA
United Nations Human Rights Council = UN Human Rights Council;Human Rights Council;UNHRC
United Nations High Commissioner for Refugees = UNHCR;UN Refugee Agency;United Nations Refugee Agency
United Nations Children's Fund = UNICEF
United Nations Development Programme = UNDP;United Nations Development Program
United Nations Educational, Scientific and Cultural Organization = UNESCO
United Nations Environment Programme = UNEP
United Nations Relief and Works Agency = UNRWA
United Nations Office for the Coordination of Humanitarian Affairs = OCHA;UN OCHA
United Nations Population Fund = UNFPA
United Nations Industrial Development Organization = UNIDO
United Nations Conference on Trade and Development = UNCTAD
United Nations Interim Force in Lebanon = UNIFIL
World Food Programme = WFP;World Food Program
World Health Organization = WHO;World Health Organisation
World Trade Organization = WTO;World Trade Organisation
World Bank = World Bank Group;IBRD
International Monetary Fund = IMF
International Atomic Energy Agency = IAEA
International Labour Organization = ILO;International Labor Organization
International Maritime Organization = IMO
International Civil Aviation Organization = ICAO
International Organization for Migration = IOM
International Criminal Court = ICC
International Court of Justice = ICJ;World Court
International Energy Agency = IEA
International Committee of the Red Cross = ICRC;Red Cross
International Olympic Committee = IOC
Food and Agriculture Organization = FAO
Organisation for the Prohibition of Chemical Weapons = OPCW;Organization for the Prohibition of Chemical Weapons
Organisation for Economic Co-operation and Development = OECD;Organization for Economic Cooperation and Development
Organization for Security and Co-operation in Europe = OSCE;Organisation for Security and Cooperation in Europe
OSCE Minsk Group = Minsk Group
Organization of the Petroleum Exporting Countries = OPEC;OPEC+
Organisation of Islamic Cooperation = OIC;Organization of Islamic Cooperation
Organization of American States = OAS
Interpol
Europol
Eurojust
Frontex
European Union = EU;E.U.
European Commission
European Parliament
European Council
Council of the European Union = EU Council
European Central Bank = ECB
European Court of Justice = ECJ
European Court of Human Rights = ECHR
European Investment Bank = EIB
European Bank for Reconstruction and Development = EBRD
European External Action Service = EEAS
Eurogroup
Council of Europe
Parliamentary Assembly of the Council of Europe = PACE
Venice Commission
North Atlantic Treaty Organization = NATO;North Atlantic Treaty Organisation;North Atlantic Alliance
North Atlantic Council
Collective Security Treaty Organization = CSTO;Collective Security Treaty Organisation
Commonwealth of Independent States = CIS
Eurasian Economic Union = EAEU;EEU
Eurasian Economic Commission
Union State
Shanghai Cooperation Organization = SCO;Shanghai Cooperation Organisation
BRICS = BRIC
Group of Seven = G7;G-7
Group of Eight = G8;G-8
Group of Twenty = G20;G-20
Group of 77 = G77;G-77
Non-Aligned Movement = NAM
Commonwealth of Nations = Commonwealth
Warsaw Pact
Visegrad Group = V4;Visegrad Four
Nordic Council
Bucharest Nine
Association of Southeast Asian Nations = ASEAN
Asia-Pacific Economic Cooperation = APEC
Asian Development Bank = ADB
Asian Infrastructure Investment Bank = AIIB
New Development Bank = NDB
South Asian Association for Regional Cooperation = SAARC
Quadrilateral Security Dialogue = Quad
Pacific Islands Forum
African Union = AU
African Development Bank = AfDB
Economic Community of West African States = ECOWAS
Southern African Development Community = SADC
East African Community = EAC
Intergovernmental Authority on Development = IGAD
Economic Community of Central African States = ECCAS
Arab League = League of Arab States
Gulf Cooperation Council = GCC
Arab Maghreb Union = AMU
Organization of Turkic States = Turkic Council
Mercosur
Caribbean Community = CARICOM
Community of Latin American and Caribbean States = CELAC
Union of South American Nations = UNASUR
Inter-American Development Bank = IDB
Pacific Alliance
African National Congress = ANC|ZAF
World Economic Forum = WEF
World Meteorological Organization = WMO
World Intellectual Property Organization = WIPO
World Tourism Organization = UNWTO
Universal Postal Union = UPU
Permanent Court of Arbitration = PCA
Financial Action Task Force = FATF
Paris Club
Bank for International Settlements = BIS
Normandy Format = Normandy Four
Contact Group
Amnesty International
Human Rights Watch = HRW
Greenpeace
Oxfam
Médecins Sans Frontières = MSF;Doctors Without Borders
Save the Children
Reporters Without Borders = RSF
Committee to Protect Journalists = CPJ
Transparency International
Freedom House
International Crisis Group = Crisis Group
Chatham House|GBR
Carnegie Endowment for International Peace = Carnegie Endowment|USA
Brookings Institution = Brookings|USA
RAND Corporation = RAND|USA
Atlantic Council|USA
Stockholm International Peace Research Institute = SIPRI|SWE
International Institute for Strategic Studies = IISS|GBR
Institute for the Study of War = ISW|USA
FIFA
UEFA
Central Intelligence Agency = CIA|USA
Federal Bureau of Investigation = FBI|USA
National Security Agency = NSA|USA
National Security Council = NSC|USA
Department of Homeland Security = DHS|USA
State Department = US State Department;Department of State;U.S. State Department|USA
Defense Department = Department of Defense;DoD|USA
Justice Department = Department of Justice;DOJ|USA
Treasury Department = Department of the Treasury;US Treasury|USA
Commerce Department = Department of Commerce|USA
Energy Department = Department of Energy|USA
Federal Reserve = Fed|USA
Congress = US Congress;U.S. Congress|USA
US Senate = Senate|USA
House of Representatives|USA
Supreme Court
Environmental Protection Agency = EPA|USA
NASA|USA
USAID|USA
Republican Party = GOP|USA
Democratic Party|USA
Foreign Office = FCO;Foreign, Commonwealth and Development Office;FCDO|GBR
Ministry of Defence = MoD|GBR
Home Office|GBR
House of Commons = Commons|GBR
House of Lords|GBR
Bank of England|GBR
Conservative Party = Tories;Tory Party|GBR
Labour Party|GBR
Liberal Democrats = Lib Dems|GBR
Scottish National Party = SNP|GBR
MI5|GBR
MI6|GBR
Sinn Féin = Sinn Fein|IRL
Irish Republican Army = IRA|IRL
Bundestag|DEU
Bundesrat|DEU
Bundesbank|DEU
Christian Democratic Union = CDU|DEU
Christian Social Union = CSU|DEU
Social Democratic Party = SPD
Alternative for Germany = AfD|DEU
National Assembly
National Rally = National Front|FRA
State Duma = Duma|RUS
Federation Council|RUS
Federal Security Service = FSB|RUS
SVR|RUS
GRU|RUS
KGB|SUN
United Russia|RUS
Gazprom|RUS
Rosneft|RUS
Rosatom|RUS
Wagner Group = Wagner|RUS
Verkhovna Rada = Rada|UKR
Security Service of Ukraine = SBU|UKR
Armed Forces of Ukraine = AFU|UKR
Sejm|POL
Law and Justice = PiS|POL
Civic Platform|POL
Fidesz|HUN
Seimas|LTU
Saeima|LVA
Riigikogu|EST
Storting|NOR
Riksdag|SWE
Folketing|DNK
Eduskunta|FIN
Althing|ISL
Knesset|ISR
Likud|ISR
Mossad|ISR
Shin Bet|ISR
Israel Defense Forces = IDF|ISR
Hamas|PSE
Hezbollah = Hizbullah;Hizballah|LBN
Fatah|PSE
Palestine Liberation Organization = PLO|PSE
Islamic Jihad|PSE
Houthis = Ansar Allah|YEM
Islamic Revolutionary Guard Corps = IRGC;Revolutionary Guards|IRN
Quds Force|IRN
Majlis|IRN
Taliban|AFG
Al-Qaeda = al-Qaida;Al Qaeda;Al Qaida
Islamic State = ISIS;ISIL;Daesh;IS
Boko Haram|NGA
Al-Shabaab = al Shabaab|SOM
Muslim Brotherhood
Free Syrian Army = FSA|SYR
Syrian Democratic Forces = SDF|SYR
Jabhat al-Nusra = al-Nusra Front;Nusra Front|SYR
White Helmets|SYR
Kurdistan Workers' Party = PKK|TUR
People's Protection Units = YPG|SYR
Peshmerga|IRQ
Justice and Development Party = AKP;AK Party|TUR
Republican People's Party = CHP|TUR
Communist Party of China = Chinese Communist Party;CCP;CPC|CHN
Politburo
National People's Congress = NPC|CHN
People's Liberation Army = PLA|CHN
Kuomintang = KMT|TWN
Democratic Progressive Party = DPP|TWN
Liberal Democratic Party = LDP|JPN
Diet|JPN
Workers' Party of Korea|PRK
Lok Sabha|IND
Rajya Sabha|IND
Bharatiya Janata Party = BJP|IND
Indian National Congress|IND
Inter-Services Intelligence = ISI|PAK
Pakistan People's Party = PPP|PAK
`;

/** Companies that news names often, by country. Facts written down by hand. */
export const companyLines: string = `
USA: Google;Apple;Microsoft;Amazon;Facebook;Meta;Twitter;Tesla;SpaceX;Boeing;Lockheed Martin;Raytheon;General Motors;Ford;General Electric;Exxon;ExxonMobil;Chevron;Goldman Sachs;JPMorgan;JPMorgan Chase;Citigroup;Bank of America;Morgan Stanley;Wells Fargo;Pfizer;Moderna;Johnson & Johnson;Intel;IBM;Oracle;Cisco;Nvidia;Qualcomm;OpenAI;Walmart;Wal-Mart;McDonald's;Coca-Cola;PepsiCo;Disney;Netflix;Visa;Mastercard;PayPal;eBay;Yahoo;YouTube;Instagram;WhatsApp;LinkedIn;Uber;Airbnb;FedEx;UPS;AT&T;Verizon;Comcast;Enron;Halliburton;Blackwater;Starbucks;Nike;Moody's;Standard & Poor's;Fitch;BlackRock
GBR: BP;British Petroleum;HSBC;Barclays;Lloyds;Vodafone;BAE Systems;Rolls-Royce;AstraZeneca;GlaxoSmithKline;British Airways;Tesco;Unilever;Rio Tinto
NLD: Shell;Royal Dutch Shell;Philips;ING;ASML;Heineken
DEU: Siemens;Volkswagen;BMW;Daimler;Mercedes-Benz;Bayer;BASF;Deutsche Bank;Commerzbank;Allianz;Lufthansa;SAP;ThyssenKrupp;Rheinmetall;BioNTech;Uniper;RWE
FRA: Total;TotalEnergies;Airbus;Renault;Peugeot;BNP Paribas;Société Générale;Danone;L'Oréal;Air France;EDF;Thales;Dassault;Alstom;Sanofi;Areva;Engie
ITA: Eni;Fiat;Enel;UniCredit;Leonardo;Telecom Italia
CHE: Nestlé;Novartis;Roche;UBS;Credit Suisse;Glencore;ABB
SWE: Volvo;Ericsson;IKEA;Saab;H&M;Spotify
NOR: Equinor;Statoil
FIN: Nokia;Fortum
DNK: Maersk;Novo Nordisk
ESP: Santander;Telefonica;Repsol;BBVA;Inditex
JPN: Toyota;Honda;Nissan;Sony;Panasonic;Mitsubishi;Toshiba;Hitachi;SoftBank;Nintendo;Mazda;Suzuki
KOR: Samsung;Hyundai;LG;Kia;Daewoo;Hanwha
CHN: Huawei;ZTE;Alibaba;Tencent;ByteDance;TikTok;Baidu;Xiaomi;Lenovo;Sinopec;PetroChina;CNPC;CNOOC;ICBC;BYD;COSCO;Evergrande
TWN: TSMC;Foxconn
RUS: Lukoil;Sberbank;VTB;Aeroflot;Rostec;Rosoboronexport;Transneft;Novatek;Yandex;Rusal;Nord Stream;Yukos;Kaspersky;Kaspersky Lab
BLR: Belaruskali;Belavia;Naftan
UKR: Naftogaz;Ukroboronprom;Energoatom;Antonov
SAU: Saudi Aramco;Aramco
QAT: Qatar Airways;QatarEnergy
ARE: Etihad;DP World
IND: Tata;Reliance;Infosys;Adani;Air India;Wipro
BRA: Petrobras;Embraer;Vale;Odebrecht
VEN: PDVSA
MEX: Pemex;Cemex
CAN: Bombardier;BlackBerry;SNC-Lavalin
AUS: BHP;Qantas
POL: Orlen;PKN Orlen;LOT
TUR: Turkish Airlines;Baykar
IRN: Iran Air
IRL: Ryanair
`;
