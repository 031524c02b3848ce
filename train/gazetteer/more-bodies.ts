/** More companies, shops and brands of firms, by country, beside those in `bodies.ts`. Facts written down by hand. */
export const moreCompanies: string = `
USA: Mozilla;Mozilla Foundation;Wikimedia;Wikimedia Foundation;Wikipedia;Yahoo!;AOL;Time Warner;Warner Bros.;Paramount;Universal Studios;MGM;Pixar;DreamWorks;Lucasfilm;Viacom;Hewlett-Packard;Hewlett Packard;HP;Dell;Compaq;Sun Microsystems;Xerox;Kodak;Motorola;Texas Instruments;Adobe;Adobe Systems;Salesforce;Reddit;Pinterest;Snapchat;Snap;Dropbox;GitHub;Craigslist;Wal-Mart Stores;Target;Costco;Kmart;Sears;Home Depot;The Home Depot;Lowe's;Best Buy;Walgreens;CVS;Rite Aid;Safeway;Kroger;Whole Foods;Trader Joe's;Macy's;Bloomingdale's;Nordstrom;JCPenney;J.C. Penney;Gap;Banana Republic;Abercrombie & Fitch;Victoria's Secret;Toys R Us;Barnes & Noble;Borders;Random House;HarperCollins;Penguin;Simon & Schuster;Hobby Lobby;PetSmart;Petco;Burger King;Taco Bell;Wendy's;KFC;Pizza Hut;Domino's;Subway;Dunkin' Donuts;Applebee's;Chipotle;Cracker Barrel;Olive Garden;Denny's;IHOP;Chick-fil-A;Papa John's;Arby's;Panera;Hilton;Marriott;Hyatt;Hyatt Regency;Sheraton;Westin;Holiday Inn;Best Western;Ramada;Days Inn;Super 8;Motel 6;Ritz-Carlton;American Airlines;United Airlines;Delta Air Lines;Delta Airlines;Southwest Airlines;Continental Airlines;Northwest Airlines;US Airways;JetBlue;Alaska Airlines;Pan Am;TWA;Amtrak;Greyhound;Hertz;Avis;Chrysler;General Motors Corp.;GM;Ford Motor;Ford Motor Co.;Chevrolet;Cadillac;Jeep;Harley-Davidson;Goodyear;Caterpillar;John Deere;Honeywell;United Technologies;Northrop Grumman;Northrop;General Dynamics;McDonnell Douglas;L-3;Bechtel;KBR;Kellogg Brown & Root;DynCorp;Fluor;Texaco;Mobil;Exxon Mobil;Conoco;ConocoPhillips;Phillips Petroleum;Marathon Oil;Valero;Valero Energy;Occidental Petroleum;Unocal;Dynegy;Reliant Energy;El Paso Corp.;Duke Energy;Calpine;Williams;Mirant;Southern California Edison;Edison International;Pacific Gas & Electric;PG&E;Con Edison;Constellation Energy;Sempra;Azurix;Arthur Andersen;Andersen;Accenture;Deloitte;Deloitte & Touche;Ernst & Young;KPMG;PricewaterhouseCoopers;McKinsey;Booz Allen Hamilton;Bank One;Chase;Chase Manhattan;JP Morgan;J.P. Morgan;Citibank;Merrill Lynch;Lehman Brothers;Bear Stearns;Credit Suisse First Boston;Salomon Smith Barney;American Express;Capital One;Washington Mutual;Wachovia;Countrywide;Fannie Mae;Freddie Mac;AIG;MetLife;Prudential;Allstate;State Farm;GEICO;Berkshire Hathaway;Blackstone;Carlyle Group;Vanguard;Fidelity;Charles Schwab;E-Trade;Nasdaq;NASDAQ;New York Stock Exchange;NYSE;Chicago Mercantile Exchange;NYMEX;Dow Jones;Merck;Eli Lilly;Bristol-Myers Squibb;Abbott;Amgen;Monsanto;DuPont;Dow Chemical;3M;Procter & Gamble;Colgate;Kraft;Kellogg;Kellogg's;General Mills;Campbell Soup;Heinz;Pepsi;Anheuser-Busch;Budweiser;Philip Morris;RJ Reynolds;AT&T Wireless;Sprint;T-Mobile;MCI;WorldCom;Qwest;BellSouth;Time Warner Cable;DirecTV;XM;Sirius;Clear Channel;News Corp;News Corp.;News Corporation;Gannett;McClatchy;Halliburton Co.;Rodale;Hewitt;Avnet;Boeing Co.;SolarWinds;FireEye;CrowdStrike;Palantir;Cambridge Analytica;Theranos;WeWork;Lyft;GoFundMe;Kickstarter;Zoom;Twitch;Discord;Goldman
GBR: Marks & Spencer;Sainsbury's;Asda;Morrisons;Boots;Harrods;Selfridges;John Lewis;Waterstones;HMV;Virgin;Virgin Atlantic;easyJet;EasyJet;British Telecom;BT;O2;British Gas;Centrica;National Grid;Royal Bank of Scotland;RBS;NatWest;Lloyds TSB;Standard Chartered;Northern Rock;Prudential;Aviva;Lloyd's;Lloyd's of London;London Stock Exchange;Christie's;Sotheby's;Burberry;Jaguar;Jaguar Land Rover;Land Rover;Bentley;Aston Martin;McLaren;Rover;Vauxhall;Cadbury;Diageo;Guinness;Reckitt;Shell plc;Anglo American;Eurostar;Eurotunnel;Oxford University Press;Cambridge University Press;Macmillan;Bloomsbury;EMI;Pearson;G4S;Carillion;DeepMind;Arm
NLD: KLM;Akzo Nobel;ABN AMRO;Rabobank;Booking.com
DEU: Mercedes;Audi;Porsche;Opel;Adidas;Puma;Bosch;Continental;Deutsche Telekom;Deutsche Bahn;Deutsche Post;DHL;Aldi;Lidl;Metro;Krupp;E.ON;Wintershall;Henkel;Munich Re;Infineon;Wirecard;Bertelsmann;Axel Springer;Merck KGaA
FRA: Citroën;Citroen;PSA;Michelin;Carrefour;Auchan;Louis Vuitton;LVMH;Chanel;Dior;Hermès;Kering;Crédit Agricole;AXA;Orange;Vivendi;Bouygues;Vinci;Veolia;Suez;Lafarge;SNCF;Ubisoft;Alcatel;EADS;Arianespace;Naval Group;Safran;Elf;Gaz de France;Decathlon
ITA: Ferrari;Lamborghini;Maserati;Alfa Romeo;Benetton;Gucci;Prada;Armani;Barilla;Ferrero;Generali;Alitalia;Finmeccanica;Parmalat;Mediaset;Saipem;Pirelli
CHE: Rolex;Swatch;Novartis AG;Swiss Re;Logitech;Swissair;SWIFT;Trafigura;Vitol;Holcim;Gunvor
SWE: Scania;Electrolux;TeliaSonera;Telia;Atlas Copco;Vattenfall;SEB;Swedbank;Skype;SAS
NOR: Telenor;Norsk Hydro;Yara;Kongsberg
FIN: Kone;Neste;Finnair;Rovio
DNK: Lego;Carlsberg;Danske Bank;Vestas;Orsted;DSV
ESP: Iberia;Zara;Seat;Endesa;Iberdrola;CaixaBank;Bankia;Mango
PRT: EDP;TAP;Galp
AUT: OMV;Raiffeisen;Raiffeisen Bank;Red Bull;Erste Bank;Strabag
BEL: Solvay;KBC;AB InBev;Euroclear;Sabena;Brussels Airlines
GRC: Olympic Airways;OTE
JPN: Nissan Motor;Toyota Motor;Subaru;Yamaha;Kawasaki;Canon;Nikon;Olympus;Fujitsu;Fujifilm;NEC;Sharp;Sega;Konami;Mitsui;Sumitomo;Nomura;Japan Airlines;All Nippon Airways;Tokyo Electric Power;TEPCO;Bridgestone;Uniqlo;Lexus;Rakuten;Takeda;Shiseido;Isuzu;Daihatsu;Komatsu
KOR: Samsung Electronics;Hyundai Motor;SK Hynix;POSCO;Korean Air;Asiana;Lotte;Naver;Kakao
CHN: Bank of China;China Mobile;China Telecom;China Unicom;Air China;China Eastern;China Southern;Cathay Pacific;JD.com;Didi;Weibo;WeChat;Meituan;NetEase;Hikvision;DJI;SMIC;Haier;Geely;SAIC;Chery;Norinco;China National Petroleum Corporation;State Grid;Ant Group;Ant Financial;Country Garden;CATL;AVIC;Comac;Poly Technologies;CITIC;Sinochem;Chint;Great Wall Motor
TWN: Acer;Asus;HTC;MediaTek;Evergreen;EVA Air;China Airlines;Taiwan Semiconductor Manufacturing Company
HKG: HSBC Holdings;Hutchison Whampoa;Jardine Matheson
SGP: Singapore Airlines;Temasek;Grab;DBS;Singtel
MYS: Petronas;Malaysia Airlines;AirAsia;Air Asia;Proton;1MDB;Maybank
IDN: Garuda;Garuda Indonesia;Pertamina;Lion Air;Gojek;Freeport Indonesia
THA: Thai Airways;Charoen Pokphand;PTT
PHL: Philippine Airlines;San Miguel;Cebu Pacific
VNM: Vietnam Airlines;VinFast;PetroVietnam
RUS: Surgutneftegas;Tatneft;Gazprom Neft;Gazprombank;VEB;Vnesheconombank;Alfa Bank;Alfa-Bank;Norilsk Nickel;Severstal;Evraz;Mechel;Uralkali;Sibneft;Almaz-Antey;Sukhoi;Kamaz;AvtoVAZ;Lada;Roscosmos;Rostelecom;Russian Railways;Rostec State Corporation;Uralvagonzavod;Kalashnikov;Tupolev;Ilyushin;Mikoyan;Rosseti;Inter RAO;Sibur;Yukos Oil;VKontakte;Mail.ru;MTS;MegaFon;Tinkoff;Utair;S7;Nord Stream AG;Rosgosstrakh;RosUkrEnergo;TNK-BP;Sovcomflot;Sevmash;Nornickel
BLR: Belneftekhim;Beltransgaz;BelAZ;MAZ;MTZ;Minsk Tractor Works;Mozyr Oil Refinery;Belarusian Potash Company;Grodno Azot;Belshina;Belavia Airlines;Minsk Automobile Plant;Belarusbank;Belinvestbank;Belteleradio;Great Stone;Atlant;Amkodor;Horizont;Integral;Peleng;Belgazprombank;Grodnoenergo;Belenergo
UKR: Motor Sich;Ukrnafta;PrivatBank;Metinvest;DTEK;Ukrtransgaz;Ukrenergo;Azovstal;Ukrzaliznytsia;Kyivstar;Roshen;Interpipe;ArcelorMittal Kryvyi Rih
KAZ: KazMunayGas;KazMunaiGas;Kazatomprom;Air Astana;Tengizchevroil
AZE: SOCAR;AZAL
GEO: Georgian Airways
LTU: Mazeikiu Nafta;Orlen Lietuva;Lietuvos Energija;Avia Solutions
LVA: airBaltic;Latvenergo;Parex Bank
EST: Tallink;Eesti Energia
POL: PGE;PGNiG;Allegro;PKO;KGHM;CD Projekt;Polkomtel;Lotos
CZE: Skoda;CEZ;Budvar;Zbrojovka;Aero Vodochody
HUN: MOL;OTP;Wizz Air;Paks
ROU: Dacia;Petrom;Romgaz
BGR: Bulgargaz;Kozloduy
SRB: Zastava;NIS;Air Serbia;Yugoimport
TUR: Koc Holding;Sabanci;Turkcell;Botas;Aselsan;Halkbank;Ziraat Bank;Pegasus Airlines;Arcelik;Roketsan;Garanti
ISR: Elbit;Elbit Systems;Rafael;Israel Aerospace Industries;IAI;El Al;Teva;NSO Group;NSO;Bank Leumi;Bank Hapoalim;Check Point;Ceva
IRN: Mahan Air;Iran Khodro;National Iranian Oil Company;NIOC;Bank Melli;Bank Sepah
SAU: SABIC;Saudi Airlines;Saudia;Saudi Binladin Group;Ma'aden;Public Investment Fund
ARE: Emirates;Emirates Airline;ADNOC;Emaar;Dubai Ports World;flydubai;Mubadala;Etihad Airways;Abu Dhabi Investment Authority;Air Arabia
QAT: Qatar Petroleum;Qatargas;Ooredoo;Qatar National Bank;Qatar Investment Authority
KWT: Kuwait Airways;Zain;Kuwait Petroleum Corporation
EGY: EgyptAir;Orascom
DZA: Sonatrach;Air Algérie
LBY: National Oil Corporation
MAR: Royal Air Maroc;OCP
NGA: Dangote;NNPC;Nigerian National Petroleum Corporation;Globacom
ZAF: De Beers;Eskom;MTN;Sasol;South African Airways;Naspers;Denel;Standard Bank;Transnet;Lonmin;AngloGold Ashanti;Shoprite
KEN: Safaricom;Kenya Airways
ETH: Ethiopian Airlines;Ethio Telecom
IND: Tata Motors;Tata Steel;Tata Consultancy Services;Reliance Industries;State Bank of India;ICICI;ICICI Bank;HDFC;HDFC Bank;Bharti Airtel;Airtel;Vedanta;Mahindra;Maruti;Maruti Suzuki;Bajaj;Hero;ONGC;Indian Oil;Bharat Petroleum;Coal India;Jet Airways;IndiGo;Kingfisher;Kingfisher Airlines;Flipkart;Paytm;HCL;Ranbaxy;Serum Institute;Serum Institute of India;Bharat Biotech;Indian Railways;Larsen & Toubro;Birla;Hindustan Aeronautics;Satyam
PAK: Pakistan International Airlines;PIA;Habib Bank
BGD: Grameen Bank;Biman
LKA: SriLankan Airlines
BRA: Banco do Brasil;Itau;JBS;Varig;Gol;Ambev;Braskem;Eletrobras;Bradesco
ARG: YPF;Aerolineas Argentinas;Clarin Group;Mercado Libre
CHL: Codelco;LAN;LATAM
COL: Ecopetrol;Avianca
PER: Petroperu
BOL: YPFB
ECU: Petroecuador
MEX: Telmex;America Movil;América Móvil;Televisa;Aeromexico;Aeroméxico;Bimbo;Femsa;Corona;Grupo Mexico
CUB: Cubana;Cubana de Aviación;Habanos
CAN: Air Canada;WestJet;Research in Motion;Nortel;Barrick Gold;Tim Hortons;Royal Bank of Canada;RBC;TD Bank;Scotiabank;Rogers;Bell Canada;Telus;TransCanada;Magna;Canadian Pacific;Canadian National;Shopify;Lululemon;Hudson's Bay Company;Roots;Suncor;Encana;Enbridge
AUS: Telstra;Woolworths;Coles;Westpac;ANZ;Commonwealth Bank;National Australia Bank;Virgin Blue;Fortescue;Woodside;Macquarie;Optus;Vegemite;Lynas
NZL: Air New Zealand;Fonterra;Telecom New Zealand
IRL: Aer Lingus;Allied Irish Banks;AIB;Bank of Ireland
ISL: Icelandair;Kaupthing;Landsbanki;Glitnir
LUX: ArcelorMittal;Cargolux;Clearstream
`;

/** Parties, parliaments, ministries, courts, forces, universities, clubs and the like, by country, beside those in `bodies.ts`. Facts written down by hand. */
export const moreBodies: string = `
USA: White House;Pentagon;Democrats;Republicans;Democratic National Committee;DNC;Republican National Committee;RNC;Libertarian Party;Green Party;Tea Party;Senate Foreign Relations Committee;Senate Intelligence Committee;House Foreign Affairs Committee;House Judiciary Committee;Senate Judiciary Committee;Senate Armed Services Committee;House Intelligence Committee;Joint Chiefs of Staff;US Army;U.S. Army;US Navy;U.S. Navy;US Air Force;U.S. Air Force;Air Force;Marine Corps;US Marine Corps;U.S. Marine Corps;Marines;US Marines;Coast Guard;US Coast Guard;National Guard;Navy SEALs;Special Forces;Army Corps of Engineers;US Central Command;CENTCOM;EUCOM;AFRICOM;NORAD;NORTHCOM;Defense Intelligence Agency;DIA;DARPA;Secret Service;US Secret Service;Drug Enforcement Administration;DEA;Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF;Immigration and Customs Enforcement;ICE;Customs and Border Protection;CBP;Transportation Security Administration;TSA;FEMA;Federal Emergency Management Agency;FAA;Federal Aviation Administration;FCC;Federal Communications Commission;FDA;Food and Drug Administration;FTC;Federal Trade Commission;SEC;Securities and Exchange Commission;CFTC;IRS;Internal Revenue Service;CDC;Centers for Disease Control and Prevention;Centers for Disease Control;NIH;National Institutes of Health;NOAA;National Weather Service;National Hurricane Center;NTSB;National Transportation Safety Board;Nuclear Regulatory Commission;Federal Energy Regulatory Commission;FERC;OSHA;HUD;Department of Housing and Urban Development;HHS;Department of Health and Human Services;Department of Labor;Labor Department;Department of Education;Education Department;Department of Transportation;Department of Agriculture;USDA;Interior Department;Department of the Interior;Department of Veterans Affairs;Veterans Affairs;Office of Management and Budget;OMB;Congressional Budget Office;CBO;Government Accountability Office;GAO;Library of Congress;Smithsonian;Smithsonian Institution;Social Security Administration;US Postal Service;U.S. Postal Service;USPS;Peace Corps;Voice of America;VOA;National Endowment for Democracy;International Republican Institute;National Democratic Institute;Heritage Foundation;Cato Institute;American Enterprise Institute;Hoover Institution;Council on Foreign Relations;Center for Strategic and International Studies;CSIS;Wilson Center;Cato;Hudson Institute;Ford Foundation;Rockefeller Foundation;Open Society Foundations;Open Society;Gates Foundation;Bill & Melinda Gates Foundation;Clinton Foundation;Pew Research Center;Gallup;ACLU;American Civil Liberties Union;NAACP;NRA;National Rifle Association;AIPAC;AFL-CIO;Teamsters;Planned Parenthood;Sierra Club;PETA;Ku Klux Klan;KKK;Salvation Army;United Way;YMCA;Boy Scouts;Boy Scouts of America;Girl Scouts;Habitat for Humanity;American Red Cross;American Cancer Society;American Medical Association;American Bar Association;Harvard;Harvard University;Harvard Law School;Yale;Yale University;Princeton University;Columbia University;Stanford;Stanford University;MIT;Massachusetts Institute of Technology;Cornell;Cornell University;Brown University;Dartmouth;Dartmouth College;University of Pennsylvania;University of Chicago;Northwestern University;Duke University;Johns Hopkins University;Johns Hopkins;Georgetown University;George Washington University;New York University;NYU;Boston University;University of California;UC Berkeley;UCLA;USC;University of Michigan;University of Texas;University of Virginia;University of Wisconsin;Ohio State University;Penn State;Texas A&M;Rice University;Georgia Tech;Georgia Institute of Technology;Caltech;California Institute of Technology;Carnegie Mellon;Carnegie Mellon University;Tufts University;Notre Dame;Vanderbilt University;Emory University;University of Houston;Michigan State University;Florida State University;Arizona State University;Howard University;Purdue University;West Point Academy;National Academy of Sciences;NFL;NBA;MLB;NHL;NCAA;Major League Baseball;National Football League;National Basketball Association;Yankees;New York Yankees;Red Sox;Boston Red Sox;Mets;Dodgers;Cubs;Lakers;Los Angeles Lakers;Knicks;Celtics;Chicago Bulls;Dallas Cowboys;Cowboys;Redskins;Patriots;New England Patriots;Packers;Green Bay Packers;Steelers;49ers;Texans;Houston Astros;Astros;Houston Rockets;Heisman;Supreme Court of the United States;US Supreme Court;U.S. Supreme Court;NYPD;LAPD;New York Police Department;Los Angeles Police Department;District Attorney;US Attorney;Confederate Army;Union Army;Federalist Party;Whig Party;Progressive Party;Democratic-Republican Party;Know Nothing;Communist Party USA;Black Panthers;Black Panther Party;Weather Underground;Nation of Islam;Council on American-Islamic Relations;CAIR;Iraq Study Group;Coalition Provisional Authority;CPA;9/11 Commission;Warren Commission;Blackwater USA;Minutemen;Occupy Wall Street;Black Lives Matter;Proud Boys;Oath Keepers;Alternative Rock
GBR: Downing Street;Parliament;Cabinet Office;Ministry of Justice;Department of Health;Department for International Development;DfID;DFID;HM Treasury;Treasury;Crown Prosecution Service;Scotland Yard;Metropolitan Police;Met Police;MI5;GCHQ;Royal Navy;Royal Air Force;RAF;British Army;Royal Marines;SAS;Special Air Service;NHS;National Health Service;Ofcom;BBC Trust;Labour;Tory;Conservatives;Liberal Democrat;Liberal Party;UK Independence Party;UKIP;British National Party;BNP;Brexit Party;Reform UK;Plaid Cymru;Scottish Labour;Scottish Conservatives;Scottish Greens;Green Party of England and Wales;Democratic Unionist Party;DUP;Ulster Unionist Party;UUP;Social Democratic and Labour Party;SDLP;Alliance Party;Alliance Party of Northern Ireland;Provisional IRA;Scottish Parliament;Welsh Assembly;Northern Ireland Assembly;Scottish Government;Welsh Government;Fabian Society;Trades Union Congress;TUC;Unison;Unite;Church of England;Oxford University;University of Oxford;Cambridge University;University of Cambridge;London School of Economics;LSE;Imperial College;Imperial College London;University College London;King's College London;University of Edinburgh;University of Glasgow;University of London;Eton;Eton College;Royal Society;British Museum;British Council;British Library;Tate Modern;National Gallery;RUSI;Royal United Services Institute;Syrian Observatory for Human Rights;Manchester United;Manchester City;Liverpool FC;Arsenal;Chelsea;Tottenham Hotspur;Everton;Celtic;Rangers;Premier League;Football Association;SDP;Co-operative Party;Independent Labour Party;National Liberal Party;Respect Party;Change UK;Momentum;Metropolitan Police Service;MOD;Foreign and Commonwealth Office;Foreign & Commonwealth Office;Joint Intelligence Committee;Privy Council;UK Government;HM Government;British Government;Stabilisation Unit
DEU: CDU/CSU;SPD;Free Democratic Party;FDP;Greens;Alliance 90/The Greens;The Left;Die Linke;Die Grünen;PDS;NSDAP;Nazi Party;Pirate Party;NPD;National Democratic Party;Bundeswehr;Wehrmacht;Luftwaffe;Gestapo;Stasi;BND;Federal Constitutional Court;Reichstag;Konrad Adenauer Foundation;Friedrich Ebert Foundation;Max Planck Institute;Humboldt University;Bayern Munich;Red Army Faction;Socialist Unity Party;Centre Party;Waffen-SS;Hitler Youth;Landtag
FRA: Socialist Party;Union for a Popular Movement;UMP;The Republicans;Les Républicains;La République En Marche;En Marche;Renaissance;French Communist Party;Rassemblement National;Front National;MoDem;Radical Party;French Senate;Élysée;Elysee;Quai d'Orsay;Sorbonne;Sciences Po;French Foreign Legion;Gendarmerie;Vichy;Gaullist;Rally for the Republic;Union for French Democracy;La France Insoumise;Conseil d'Etat;DGSE;Paris Saint-Germain
ITA: Forza Italia;Lega Nord;Lega;Northern League;Five Star Movement;Democratic Party of Italy;Brothers of Italy;Christian Democracy;Italian Communist Party;Italian Socialist Party;National Alliance;Carabinieri;Juventus;AC Milan;Red Brigades;Italia Viva;Olive Tree;Italian Radicals;Confindustria
ESP: People's Party;Partido Popular;PP;Spanish Socialist Workers' Party;PSOE;Podemos;Ciudadanos;Vox;Convergence and Union;Esquerra Republicana;ETA;Guardia Civil;Real Madrid;FC Barcelona;Izquierda Unida;United Left;Basque Nationalist Party;Falange;Cortes;Generalitat
PRT: Social Democratic Party of Portugal;Left Bloc;Chega
IRL: Fianna Fáil;Fianna Fail;Fine Gael;Irish Labour Party;Progressive Democrats;Dáil;Dáil Éireann;Dail;Garda;Real IRA;Trinity College
NLD: People's Party for Freedom and Democracy;VVD;Party for Freedom;PVV;Christian Democratic Appeal;CDA;Democrats 66;D66;GroenLinks;PvdA;Europol;Permanent Court of International Justice;ICTY;International Criminal Tribunal for the former Yugoslavia;Tweede Kamer
BEL: Vlaams Belang;Vlaams Blok;N-VA;New Flemish Alliance;Open VLD
AUT: Austrian People's Party;ÖVP;Freedom Party of Austria;Freedom Party;FPÖ;SPÖ;Social Democratic Party of Austria;Nationalrat
CHE: Swiss People's Party;Swiss National Bank;Red Crescent;International Federation of Red Cross and Red Crescent Societies;CERN
SWE: Swedish Social Democratic Party;Moderate Party;Sweden Democrats;Centre Party;Left Party;Swedish Academy;Svenska
NOR: Norwegian Labour Party;Progress Party;Nobel Committee;Norwegian Nobel Committee;Socialist Left Party;Christian Democratic Party
DNK: Danish People's Party;Venstre;Conservative People's Party;Social Democrats
FIN: Finns Party;True Finns;National Coalition Party;Centre Party of Finland
GRC: New Democracy;SYRIZA;Syriza;PASOK;Golden Dawn;Panhellenic Socialist Movement
POL: Solidarity;Civic Coalition;Polish United Workers' Party;Polish People's Party;Senate of Poland;Home Army;Law and Justice Party;League of Polish Families;Confederation
CZE: ANO 2011;Civic Democratic Party;ODS;Czech National Bank
SVK: Smer;Direction
HUN: Jobbik;Hungarian Socialist Party;Central European University;KDNP
ROU: PSD;National Liberal Party of Romania;Securitate
BGR: GERB;Bulgarian Socialist Party
SRB: Serbian Progressive Party;Serbian Radical Party;Socialist Party of Serbia;Otpor;Yugoslav Army;Serbian Orthodox Church
HRV: Croatian Democratic Union;HDZ;Sabor;Ustaše;Ustasha
BIH: Party of Democratic Action;Office of the High Representative;Army of Republika Srpska
XKX: Kosovo Liberation Army;KLA;Democratic Party of Kosovo;Vetevendosje;KFOR;EULEX;UNMIK
RUS: A Just Russia;Yabloko;Communist Party of the Russian Federation;CPRF;Communist Party of the Soviet Union;CPSU;Bolsheviks;Mensheviks;Central Committee;Supreme Soviet;Red Army;Soviet Army;NKVD;Cheka;Comintern;Cominform;Comecon;Foreign Intelligence Service;Central Election Commission;Constitutional Court;Investigative Committee;Prosecutor General's Office;General Staff;Russian Foreign Ministry;Russian Defense Ministry;Russian Defence Ministry;Black Sea Fleet;Northern Fleet;Pacific Fleet;Baltic Fleet;Russian Orthodox Church;Moscow State University;MGIMO;Memorial;Levada Center;Levada Centre;Public Chamber;Security Council of Russia;Rosgvardia;Roskomnadzor;Rosselkhoznadzor;Rospotrebnadzor;Federal Customs Service;Federal Assembly;Valdai Club;Valdai Discussion Club;Rossotrudnichestvo;Russian Academy of Sciences;Central Bank of Russia;Bank of Russia;Russian Armed Forces;Kadets;Socialist Revolutionary Party;Liberal Democratic Party of Russia;LDPR;OMON;Spetsnaz;Alfa Group;Anti-Corruption Foundation;Night Wolves;CSKA;CSKA Moscow;Spartak Moscow;Zenit
BLR: House of Representatives of Belarus;Council of the Republic;All-Belarusian People's Assembly;Belarusian People's Assembly;State Security Committee;State Border Committee;State Control Committee;Belaya Rus;Coordination Council;Viasna;Belarusian Association of Journalists;Belarusian Popular Front;BYPOL;Belarusian State University;National Academy of Sciences;National Bank of Belarus;Belarusian Foreign Ministry;Belarusian Orthodox Church;Federation of Trade Unions;Belarusian Red Cross;Dinamo Minsk;Central Election Commission of Belarus;Hi-Tech Park;Belarusian Republican Youth Union
UKR: Party of Regions;Servant of the People;Batkivshchyna;Fatherland;Our Ukraine;UDAR;Svoboda;Right Sector;Azov;Azov Battalion;Azov Brigade;Opposition Platform;European Solidarity;Petro Poroshenko Bloc;Berkut;NABU;Organization of Ukrainian Nationalists;Ukrainian Insurgent Army;National Security and Defense Council;Orange Revolution;Naftogaz of Ukraine;Armed Forces;Dynamo Kyiv;Shakhtar Donetsk;Orthodox Church of Ukraine;National Bank of Ukraine;Ukrainian Armed Forces;People's Front
GEO: Georgian Dream;United National Movement
ARM: Dashnak;Republican Party of Armenia;My Step;Prosperous Armenia
AZE: New Azerbaijan Party;Musavat
MDA: Party of Action and Solidarity;Party of Socialists;Democratic Party of Moldova
KAZ: Nur Otan;Amanat
TUR: Peoples' Democratic Party;HDP;Nationalist Movement Party;MHP;Good Party;Grand National Assembly;Turkish Armed Forces;National Intelligence Organization;MIT;Gulen movement;Welfare Party;Galatasaray;Fenerbahce;Grey Wolves;Motherland Party;Democrat Party
ISR: Labor Party;Kadima;Shas;Yisrael Beiteinu;Yesh Atid;Blue and White;Meretz;Jewish Home;Jewish Agency;Israeli Air Force;Israeli Army;Israel Defence Forces;Haganah;Irgun;Peace Now;B'Tselem;Hebrew University;Tel Aviv University;Yad Vashem;United Torah Judaism;Mapai;Joint List;World Zionist Organization;Iron Dome
PSE: Palestinian Authority;Palestinian National Authority;PA;Palestinian Islamic Jihad;Popular Front for the Liberation of Palestine;PFLP;DFLP;Al-Aqsa Martyrs' Brigades;al-Aqsa Martyrs Brigades;Qassam Brigades;Izz ad-Din al-Qassam Brigades;Palestinian Legislative Council;Force 17;Black September
LBN: Amal;Amal Movement;Future Movement;Free Patriotic Movement;Lebanese Forces;Phalange;Kataeb;Progressive Socialist Party;Lebanese Armed Forces;Lebanese Army;March 14;March 14 Alliance;March 8 Alliance;South Lebanon Army
SYR: Baath Party;Ba'ath Party;Baath;Syrian National Council;Syrian National Coalition;Syrian Opposition Coalition;Syrian Coalition;High Negotiations Committee;National Coordination Committee;Ahrar al-Sham;Jaysh al-Islam;Jaish al-Islam;Army of Islam;Hayat Tahrir al-Sham;HTS;Syrian Arab Army;SAA;Syrian Army;Syrian Government;Syrian Arab Red Crescent;SARC;Syria Civil Defence;Democratic Union Party;PYD;YPJ;Southern Front;Syrian Interim Government;International Syria Support Group;ISSG;Local Coordination Committees;Jund al-Aqsa;Jabhat Fateh al-Sham;Syrian Arab Coalition;Shabiha;Joint Investigative Mechanism;JIM
IRQ: Iraqi Army;Iraqi Security Forces;ISF;Iraqi Police;Iraqi National Congress;INC;Iraqi Governing Council;Governing Council;Dawa Party;Dawa;Supreme Council for the Islamic Revolution in Iraq;SCIRI;Mahdi Army;Badr Organization;Badr Brigade;Badr Corps;Republican Guard;Popular Mobilization Forces;Popular Mobilisation Forces;PMF;Hashd al-Shaabi;Kurdistan Regional Government;KRG;Kurdistan Democratic Party;KDP;Patriotic Union of Kurdistan;PUK;Association of Muslim Scholars;Kataib Hezbollah;Iraqi Islamic Party;United Iraqi Alliance;Iraqi Parliament;Al-Qaeda in Iraq;al-Qaeda in Iraq;AQI;Ansar al-Islam;Islamic State of Iraq;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State of Iraq and Syria;Da'esh;Daish;Global Coalition;Coalition;Combined Joint Task Force;Combined Joint Task Force - Operation Inherent Resolve;Counter Terrorism Service;CTS
IRN: Guardian Council;Assembly of Experts;Basij;IRGC Quds Force;Atomic Energy Organization of Iran;AEOI;Supreme National Security Council;Mujahedin-e Khalq;MEK;Tudeh Party;Expediency Council;Revolutionary Guard;Iranian Revolutionary Guard
EGY: Supreme Council of the Armed Forces;SCAF;National Democratic Party;Freedom and Justice Party;Al-Azhar;Al Azhar University;Wafd Party;Wafd;Free Officers;Zamalek;Al Ahly
SAU: Shura Council;Saudi Press;Saudi-led coalition;Al-Hilal
YEM: Ansarullah;Southern Transitional Council;STC;General People's Congress;Al-Qaeda in the Arabian Peninsula;AQAP;Islah
LBY: Government of National Accord;GNA;Libyan National Army;LNA;General National Congress;National Transitional Council
TUN: Ennahda;Nidaa Tounes
DZA: National Liberation Front;FLN;GIA;Al-Qaeda in the Islamic Maghreb;AQIM
AFG: Afghan National Army;ANA;Afghan National Police;ISAF;International Security Assistance Force;Northern Alliance;Haqqani Network;Loya Jirga;Resolute Support;Mujahideen
PAK: Pakistan Tehreek-e-Insaf;PTI;Pakistan Muslim League;PML-N;Muslim League;Muttahida Qaumi Movement;MQM;Jamaat-e-Islami;Lashkar-e-Taiba;Lashkar-e-Toiba;LeT;Jaish-e-Mohammed;Tehrik-i-Taliban Pakistan;TTP;Pakistan Army;Lashkar-e-Jhangvi;Jamaat-ud-Dawa;Hizbul Mujahideen
IND: Congress Party;Indian National Congress Party;Communist Party of India;CPI;CPI(M);Communist Party of India (Marxist);Samajwadi Party;Bahujan Samaj Party;Shiv Sena;Janata Dal;Janata Party;Aam Aadmi Party;AAP;Trinamool Congress;Telugu Desam Party;DMK;AIADMK;Dravida Munnetra Kazhagam;Akali Dal;Nationalist Congress Party;RSS;Rashtriya Swayamsevak Sangh;VHP;Vishva Hindu Parishad;Naxalites;Reserve Bank of India;RBI;ISRO;CBI;Central Bureau of Investigation;RAW;Research and Analysis Wing;Indian Army;Indian Air Force;Indian Navy;IIT;Delhi University;Jawaharlal Nehru University;BCCI;Planning Commission;Election Commission;Border Security Force;BSF;CRPF;Bollywood;Akhil Bharatiya Vidyarthi Parishad;NDA;UPA;National Democratic Alliance;United Progressive Alliance;Swatantra Party;Praja Party;Biju Janata Dal;Rashtriya Janata Dal
BGD: Awami League;Bangladesh Nationalist Party;BNP
LKA: LTTE;Liberation Tigers of Tamil Eelam;Tamil Tigers;United National Party;Sri Lanka Freedom Party;JVP;Tamil National Alliance
NPL: Nepali Congress;Communist Party of Nepal;Maoists
MMR: National League for Democracy;NLD;Tatmadaw;Arakan Army;Karen National Union;KNU;Union Solidarity and Development Party
THA: Pheu Thai;Pheu Thai Party;Thai Rak Thai;Move Forward Party;Palang Pracharath
MYS: UMNO;United Malays National Organisation;Barisan Nasional;Pakatan Harapan;PAS;Malaysian Chinese Association;Malaysian Indian Congress;Democratic Action Party;Perikatan Nasional
SGP: People's Action Party;PAP;Workers' Party
IDN: Golkar;PDI-P;Jemaah Islamiyah;Free Aceh Movement;GAM;Gerindra;Indonesian Democratic Party of Struggle
PHL: New People's Army;NPA;Moro Islamic Liberation Front;MILF;Abu Sayyaf;Moro National Liberation Front;MNLF;Malacañang;Nacionalista Party;Liberal Party of the Philippines;Communist Party of the Philippines
CHN: Communist Party;Chinese Foreign Ministry;State Council;Central Military Commission;People's Bank of China;Standing Committee;Red Guards;Peking University;Tsinghua University;Chinese Academy of Social Sciences;Chinese Academy of Sciences;Taiwan Affairs Office;Ministry of State Security;Ministry of Public Security;United Front Work Department;Chinese People's Political Consultative Conference;CPPCC;National Development and Reform Commission;Politburo Standing Committee;Falun Gong;Confucius Institute;PLA Navy
HKG: Legislative Council;LegCo;Civic Party;Demosisto
TWN: Legislative Yuan;Executive Yuan;Academia Sinica;New Party;People First Party
JPN: Democratic Party of Japan;DPJ;Komeito;New Komeito;Japanese Communist Party;House of Councillors;Bank of Japan;Self-Defense Forces;Japan Self-Defense Forces;Constitutional Democratic Party;Aum Shinrikyo;Imperial Japanese Navy;Imperial Japanese Army;Japan Socialist Party;University of Tokyo;Japanese Red Army;Yakuza
KOR: Grand National Party;Saenuri Party;Democratic Party of Korea;People Power Party;Uri Party;Blue House;National Intelligence Service;Unification Church;Bank of Korea
PRK: Korean People's Army;Supreme People's Assembly;Workers' Party
VNM: Communist Party of Vietnam;Viet Cong;Viet Minh
KHM: Khmer Rouge;Cambodian People's Party;Funcinpec
AUS: Australian Labor Party;ALP;Liberal Party of Australia;National Party of Australia;Australian Greens;One Nation;Australian Democrats;Liberal National Party;Country Party;Reserve Bank of Australia;Australian Federal Police;ASIO;Australian National University;University of Sydney;University of Melbourne;DFAT;Department of Foreign Affairs and Trade;Country Liberal Party;Wallabies;AFL;Katter's Australian Party;Democratic Labor Party
NZL: New Zealand Labour Party;New Zealand National Party;National Party;New Zealand First;ACT New Zealand;Alliance;Green Party of Aotearoa New Zealand;All Blacks;Māori Party;Maori Party;Reform Party;United Future;Mana Party;Progressive Party of New Zealand
CAN: Liberal Party of Canada;Conservative Party of Canada;New Democratic Party;NDP;Bloc Québécois;Bloc Quebecois;Parti Québécois;Parti Quebecois;Progressive Conservative Party;Progressive Conservative Party of Canada;Progressive Conservatives;Canadian Alliance;Reform Party of Canada;Green Party of Canada;Social Credit Party;Coalition Avenir Québec;RCMP;Royal Canadian Mounted Police;Bank of Canada;University of Toronto;McGill University;Quebec Liberal Party;Ontario Liberal Party;Wildrose Party;United Conservative Party;Global Affairs Canada;House of Commons of Canada;Senate of Canada;Action démocratique du Québec;Union Nationale;Co-operative Commonwealth Federation;Saskatchewan Party;BC Liberals;British Columbia Liberal Party;Toronto Maple Leafs;CSIS;Supreme Court of Canada
MEX: Institutional Revolutionary Party;PRI;National Action Party;PAN;Party of the Democratic Revolution;PRD;Morena;Zapatista Army of National Liberation;EZLN;Zapatistas;Sinaloa Cartel;Los Zetas;Zetas;Gulf Cartel;Citizens' Movement
BRA: Workers' Party;PT;Brazilian Social Democracy Party;PSDB;Brazilian Democratic Movement Party;PMDB;Supreme Federal Tribunal;Flamengo
ARG: Justicialist Party;Radical Civic Union;Peronists;Mothers of the Plaza de Mayo;Montoneros;Republican Proposal
CHL: Christian Democratic Party of Chile;Independent Democratic Union;National Renewal
COL: FARC;Revolutionary Armed Forces of Colombia;ELN;National Liberation Army;AUC;Medellín Cartel;Cali Cartel;M-19;Colombian Liberal Party;Colombian Conservative Party
VEN: United Socialist Party of Venezuela;PSUV;Democratic Action;COPEI;Fifth Republic Movement;Popular Will;Constituent Assembly;Justice First
PER: Shining Path;APRA;Tupac Amaru;Popular Force;MRTA
BOL: Movement for Socialism;MAS
NIC: Sandinistas;Sandinista National Liberation Front;FSLN;Contras
SLV: FMLN;ARENA;Farabundo Martí National Liberation Front
CUB: Communist Party of Cuba;26th of July Movement
HTI: Tonton Macoute;Fanmi Lavalas
JAM: People's National Party;Jamaica Labour Party
DOM: Dominican Liberation Party
ZAF: Democratic Alliance;Inkatha Freedom Party;IFP;Economic Freedom Fighters;EFF;COSATU;Umkhonto we Sizwe;South African Communist Party;Pan Africanist Congress;University of Cape Town;Truth and Reconciliation Commission;Congress of the People;Springboks
ZWE: ZANU-PF;Zanu-PF;ZAPU;ZANU;Movement for Democratic Change;MDC
NGA: People's Democratic Party;PDP;All Progressives Congress;APC;MEND;Movement for the Emancipation of the Niger Delta;EFCC;Independent National Electoral Commission;INEC;Action Congress;Nigerian Army
GHA: New Patriotic Party;National Democratic Congress;NPP;NDC
KEN: Orange Democratic Movement;ODM;KANU;Jubilee Party;Party of National Unity
UGA: National Resistance Movement;Lord's Resistance Army;LRA;Forum for Democratic Change
RWA: Rwandan Patriotic Front;RPF;Interahamwe
COD: M23;FDLR;MONUC;MONUSCO
ETH: Tigray People's Liberation Front;TPLF;EPRDF;Prosperity Party;Oromo Liberation Front;Derg
SOM: Islamic Courts Union;Union of Islamic Courts;ICU;AMISOM;Transitional Federal Government
SDN: Janjaweed;Rapid Support Forces;RSF;National Congress Party;Sudan Liberation Army;Justice and Equality Movement;JEM;UNAMID;Sudanese Armed Forces
SSD: Sudan People's Liberation Movement;SPLM;Sudan People's Liberation Army;SPLA;UNMISS
MLI: Ansar Dine;MINUSMA;MUJAO
SEN: Parti Démocratique Sénégalais
CIV: Ivorian Popular Front
AGO: MPLA;UNITA
MOZ: FRELIMO;Frelimo;RENAMO;Renamo
NAM: SWAPO
ZMB: Patriotic Front;Movement for Multi-Party Democracy
TZA: Chama Cha Mapinduzi
EU: European People's Party;EPP;Party of European Socialists;PES;Alliance of Liberals and Democrats for Europe;ALDE;Renew Europe;European Greens;European Green Party;European Court of Auditors;European Ombudsman;European Defence Agency;Euratom;European Coal and Steel Community;European Economic Community;EEC;European Community;European Communities;Eurostat;European Medicines Agency;ESA;European Space Agency;Euronext;Eurocontrol;EFTA;European Free Trade Association;Council of Ministers;Political and Security Committee;European Conservatives and Reformists;Progressive Alliance of Socialists and Democrats;Confederal Group;Western European Union;WEU
INT: Holy See;Vatican;Catholic Church;Roman Catholic Church;World Council of Churches;Dalai Lama's government;International Criminal Police Organization;World Bank Group;Bretton Woods;UN Secretariat;UN Women;UNAIDS;UNCTAD;UNODC;UNRWA;UNSMIL;UNDOF;UNTSO;UNMOVIC;UNSCOM;MINURSO;MINUSTAH;UN Human Rights Council;UN Human Rights Commission;UN Commission on Human Rights;International Labour Office;International Narcotics Control Board;Red Cross and Red Crescent;Nobel Foundation;League of Nations;Allies;Axis;Entente;Socialist International;Liberal International;Centrist Democrat International;International Democrat Union;Second International;Fourth International;Jaish;Hizb ut-Tahrir;Opus Dei;Freemasons;Jesuits;World Jewish Congress;International Paralympic Committee;Commonwealth Secretariat;G5 Sahel;GUAM;GUUAM;TRACECA;CSCE;Commission on Security and Cooperation in Europe;Quartet;Middle East Quartet;E3;P5+1;Proliferation Security Initiative;Wassenaar Arrangement;Nuclear Suppliers Group;Eurasian Development Bank;Islamic Development Bank;Green Climate Fund;Global Fund;GAVI;Intergovernmental Panel on Climate Change;IPCC;World Anti-Doping Agency;WADA;International Chamber of Commerce;Bilderberg;Trilateral Commission;Club of Rome;Human Rights First;International Rescue Committee;Norwegian Refugee Council;Danish Refugee Council;Mercy Corps;CARE;World Vision;Caritas;Médecins du Monde;ActionAid;Global Witness;Bellingcat;Wikileaks;WikiLeaks;Anonymous;Pugwash;Arms Control Association
`;
