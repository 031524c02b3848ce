/**
 * Cities, provinces and well-known districts by ISO 3166-1 alpha-3 code, beyond
 * capitals and what the actor lists name. Written down by hand; a name that another
 * list holds already is passed over.
 */
export const worldPlaces: string = `
AFG: Kandahar;Herat;Mazar-i-Sharif;Mazar-e-Sharif;Jalalabad;Kunduz;Ghazni;Helmand;Nangarhar;Khost;Paktika;Paktia;Kunar;Badakhshan;Bamiyan;Lashkar Gah;Bagram;Tora Bora;Uruzgan;Panjshir;Baghlan;Balkh;Faryab;Zabul;Farah
ALB: Durres;Vlore;Shkoder
DZA: Oran;Constantine;Annaba;Tindouf;Kabylie
ARG: Cordoba;Rosario;Mendoza;La Plata;Patagonia;Tucuman;Mar del Plata;Ushuaia;Santa Fe
ARM: Gyumri;Vanadzor;Syunik
AUS: Sydney;Melbourne;Brisbane;Perth;Adelaide;Hobart;Darwin;Gold Coast;Queensland;New South Wales;Tasmania;Western Australia;South Australia;Northern Territory;Cairns;Newcastle;Geelong;Alice Springs
AUT: Graz;Linz;Salzburg;Innsbruck;Tyrol;Carinthia
AZE: Ganja;Sumgait;Nakhchivan;Shusha;Karabakh
BGD: Chittagong;Chattogram;Sylhet;Khulna;Rajshahi;Cox's Bazar
BLR: Brest;Gomel;Grodno;Hrodna;Vitebsk;Mogilev;Mahilyow;Bobruisk;Baranovichi;Pinsk;Orsha;Soligorsk;Ostrovets
BEL: Antwerp;Ghent;Bruges;Liege;Flanders;Wallonia;Charleroi;Leuven;Mons;Ypres
BOL: Santa Cruz;Cochabamba;El Alto;Potosi;Oruro
BIH: Banja Luka;Mostar;Tuzla;Srebrenica;Republika Srpska;Gorazde;Zenica;Bihac
BRA: Sao Paulo;São Paulo;Rio de Janeiro;Salvador;Recife;Fortaleza;Belo Horizonte;Manaus;Curitiba;Porto Alegre;Belem;Bahia;Minas Gerais;Parana;Goias;Pernambuco;Amazonas;Mato Grosso
BGR: Plovdiv;Varna;Burgas;Ruse
KHM: Siem Reap;Battambang;Sihanoukville
CMR: Douala;Bamenda
CAN: Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Quebec City;Alberta;British Columbia;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Labrador;Newfoundland and Labrador;Prince Edward Island;Yukon;Nunavut;Northwest Territories;Mississauga;Regina;Saskatoon;Waterloo;Kitchener;Windsor;Whistler;Fredericton;St. John's
CHL: Valparaiso;Concepcion;Antofagasta;Punta Arenas
CHN: Shanghai;Guangzhou;Shenzhen;Tianjin;Chongqing;Chengdu;Wuhan;Nanjing;Hangzhou;Xi'an;Xian;Harbin;Shenyang;Dalian;Qingdao;Jinan;Suzhou;Kunming;Urumqi;Lhasa;Lanzhou;Zhengzhou;Changsha;Fuzhou;Xiamen;Hefei;Nanning;Guiyang;Taiyuan;Shijiazhuang;Changchun;Ningbo;Wuxi;Dongguan;Guangdong;Guangxi;Sichuan;Yunnan;Hunan;Hubei;Henan;Hebei;Shandong;Shanxi;Shaanxi;Jiangsu;Zhejiang;Jiangxi;Fujian;Anhui;Guizhou;Gansu;Qinghai;Liaoning;Jilin;Heilongjiang;Inner Mongolia;Ningxia;Hainan;Macau;Macao;Kowloon;Canton;Peking;Tiananmen Square;Kashgar
COL: Medellin;Medellín;Cali;Barranquilla;Cartagena;Cucuta;Antioquia
COD: Goma;Lubumbashi;Bukavu;Kisangani;Katanga;Kivu;North Kivu;South Kivu;Ituri;Bunia
CIV: Abidjan;Bouake
HRV: Split;Dubrovnik;Rijeka;Osijek;Vukovar;Zadar;Dalmatia;Slavonia;Krajina
CUB: Santiago de Cuba;Varadero
CYP: Limassol;Larnaca;Famagusta;Paphos;Kyrenia
CZE: Brno;Ostrava;Pilsen;Plzen;Olomouc;Moravia;Bohemia
DNK: Aarhus;Odense;Aalborg;Jutland
ECU: Guayaquil;Cuenca;Galapagos
EGY: Alexandria;Giza;Port Said;Suez;Luxor;Aswan;Ismailia;Rafah;Sharm el-Sheikh;Sharm el Sheikh;Hurghada;Tahrir Square;Mansoura
EST: Tartu;Narva;Parnu
ETH: Mekelle;Gondar;Dire Dawa;Amhara;Oromia;Ogaden;Afar;Bahir Dar
FIN: Tampere;Turku;Oulu;Espoo;Lapland;Karelia;Lahti
FRA: Marseille;Marseilles;Lyon;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Rennes;Reims;Le Havre;Grenoble;Dijon;Cannes;Calais;Normandy;Provence;Alsace;Lorraine;Burgundy;Dunkirk;Versailles;Lourdes;Avignon;Montpellier;Rouen;Amiens;Caen;Brest;Metz;Nancy;Orleans;Champagne;Riviera;Gascony;Champs-Elysees
GEO: Batumi;Kutaisi;Gori;Poti;Rustavi;Adjara;Ajaria;Sukhumi;Tskhinvali
DEU: Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Dusseldorf;Düsseldorf;Dortmund;Essen;Leipzig;Dresden;Bremen;Hanover;Nuremberg;Bonn;Mannheim;Karlsruhe;Wiesbaden;Heidelberg;Potsdam;Kiel;Lubeck;Rostock;Hesse;Brandenburg;Thuringia;Saxony-Anhalt;Lower Saxony;Schleswig-Holstein;North Rhine-Westphalia;Baden-Württemberg;Rhineland;Westphalia;Prussia;Saarland;Ruhr;Ramstein;Freiburg;Augsburg;Göttingen;Weimar;Erfurt;Chemnitz;Aachen;Munster;West Berlin
GHA: Kumasi;Tamale
GRC: Thessaloniki;Salonika;Piraeus;Crete;Corfu;Rhodes;Lesbos;Macedonia;Peloponnese;Patras;Samos;Thrace
GTM: Quetzaltenango
HTI: Cap-Haitien;Gonaives
HND: San Pedro Sula
HUN: Debrecen;Szeged;Miskolc;Pecs;Gyor
IND: Mumbai;Bombay;Delhi;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Pune;Surat;Jaipur;Lucknow;Kanpur;Nagpur;Indore;Bhopal;Patna;Vadodara;Agra;Varanasi;Srinagar;Amritsar;Chandigarh;Noida;Greater Noida;Gurgaon;Gurugram;Ghaziabad;Faridabad;Kochi;Cochin;Thiruvananthapuram;Trivandrum;Kollam;Kottayam;Calicut;Kozhikode;Coimbatore;Madurai;Mysore;Mangalore;Visakhapatnam;Vijayawada;Guwahati;Ranchi;Raipur;Bhubaneswar;Dehradun;Shimla;Jammu;Ladakh;Leh;Goa;Gujarat;Maharashtra;Karnataka;Tamil Nadu;Andhra Pradesh;Telangana;Uttar Pradesh;Madhya Pradesh;Rajasthan;Bihar;West Bengal;Orissa;Odisha;Assam;Haryana;Himachal Pradesh;Uttarakhand;Jharkhand;Chhattisgarh;Manipur;Nagaland;Mizoram;Tripura;Meghalaya;Sikkim;Arunachal Pradesh;Pondicherry;Ayodhya;Darjeeling;Bengal;Allahabad;Meerut;Udaipur;Jodhpur;Puri;Doda
IDN: Surabaya;Bandung;Medan;Bali;Denpasar;Java;Sumatra;Borneo;Sulawesi;Aceh;Banda Aceh;Papua;West Papua;Makassar;Yogyakarta;Kalimantan;Maluku;Ambon;Poso;Lombok;Semarang
IRN: Mashhad;Isfahan;Esfahan;Shiraz;Tabriz;Qom;Ahvaz;Karaj;Natanz;Bushehr;Fordow;Arak;Kerman;Abadan;Bandar Abbas;Khuzestan;Kermanshah;Khorasan;Yazd;Hamadan
IRQ: Basra;Mosul;Kirkuk;Fallujah;Falluja;Ramadi;Najaf;Karbala;Kerbala;Tikrit;Samarra;Erbil;Irbil;Arbil;Sulaymaniyah;Sulaimaniya;Baquba;Anbar;Al-Anbar;Nineveh;Diyala;Tal Afar;Sadr City;Abu Ghraib;Nasiriyah;Kut;Hilla;Amara;Haditha;Dohuk;Duhok;Sinjar;Green Zone;Balad;Latifiyah;Kufa;Qaim;Salahuddin;Hawija;Baiji;Babil;Dhi Qar
IRL: Cork;Galway;Limerick;Waterford;Kerry;Donegal
ISR: Tel Aviv;Haifa;Beersheba;Ashdod;Ashkelon;Eilat;Netanya;Nazareth;Safed;Acre;Galilee;Negev;Sderot;Dimona;Ben Gurion Airport;West Jerusalem;Lod;Ramat Gan;Jaffa;Tiberias;Golan
ITA: Milan;Naples;Turin;Palermo;Genoa;Bologna;Florence;Venice;Verona;Bari;Catania;Trieste;Padua;Pisa;Siena;Tuscany;Lombardy;Sardinia;Calabria;Apulia;Piedmont;Veneto;Lampedusa;Messina;Parma;Modena;Perugia;Assisi;Ravenna;Bergamo;Capri;Amalfi;Pompeii
JPN: Osaka;Kyoto;Yokohama;Nagoya;Sapporo;Kobe;Fukuoka;Hiroshima;Nagasaki;Okinawa;Hokkaido;Honshu;Kyushu;Shikoku;Fukushima;Sendai;Niigata;Nagano;Kanagawa;Futenma;Nara
JOR: Zarqa;Irbid;Aqaba;Petra;Zaatari
KAZ: Almaty;Nur-Sultan;Shymkent;Karaganda;Baikonur;Aktau;Atyrau;Semipalatinsk;Semey
KEN: Mombasa;Kisumu;Nakuru;Eldoret;Garissa;Dadaab;Turkana;Rift Valley
PRK: Yongbyon;Kaesong;Sinuiju;Wonsan;Punggye-ri;Hamhung
KOR: Busan;Pusan;Incheon;Daegu;Daejeon;Gwangju;Ulsan;Jeju;Panmunjom;Suwon;Gangnam;Pyeongchang
XKX: Mitrovica;Prizren;Pec;Peja
KGZ: Osh;Jalal-Abad;Manas
LAO: Luang Prabang
LVA: Daugavpils;Jurmala;Liepaja
LBN: Tyre;Sidon;Baalbek;Bekaa Valley;Bekaa;Bint Jbeil;Nabatieh;Tripoli
LBY: Benghazi;Misrata;Misurata;Sirte;Tobruk;Derna;Sabha;Zawiya;Zintan;Cyrenaica;Fezzan;Bani Walid
LTU: Kaunas;Klaipeda;Siauliai;Panevezys
MYS: Penang;Johor;Sabah;Sarawak;Selangor;Malacca;Perak;Johor Bahru;Kota Kinabalu;Langkawi;Kedah;Kelantan
MLI: Timbuktu;Gao;Kidal;Mopti;Azawad
MEX: Guadalajara;Monterrey;Tijuana;Ciudad Juarez;Ciudad Juárez;Cancun;Cancún;Acapulco;Puebla;Oaxaca;Chiapas;Veracruz;Sinaloa;Culiacan;Michoacan;Guerrero;Jalisco;Chihuahua;Nuevo Leon;Tamaulipas;Matamoros;Nuevo Laredo;Reynosa;Yucatan;Yucatán;Baja California;Sonora;Merida;Tabasco;Queretaro;Guanajuato;Morelia
MDA: Tiraspol;Balti;Gagauzia;Bender
MNG: Erdenet
MAR: Casablanca;Marrakesh;Marrakech;Fez;Tangier;Agadir;Laayoune;Tetouan
MOZ: Beira;Cabo Delgado;Nampula;Pemba
MMR: Yangon;Rangoon;Mandalay;Rakhine;Arakan;Shan State;Kachin;Karen State;Myawaddy
NPL: Pokhara;Lalitpur;Lumbini;Biratnagar
NLD: Rotterdam;The Hague;Hague;Utrecht;Eindhoven;Groningen;Maastricht;Leiden;Delft;Tilburg;Haarlem;Zeeland
NZL: Auckland;Christchurch;Dunedin;Hamilton;Queenstown;South Island;North Island;Canterbury;Otago;Rotorua;Tauranga
NIC: Masaya;Leon
NER: Agadez;Zinder;Diffa
NGA: Lagos;Kano;Ibadan;Port Harcourt;Kaduna;Jos;Maiduguri;Borno;Niger Delta;Biafra;Benin City;Enugu;Yobe;Adamawa;Chibok;Zaria;Plateau State;Rivers State;Ogun;Sokoto;Katsina
NOR: Bergen;Trondheim;Stavanger;Tromso;Svalbard;Kirkenes;Utoya;Narvik
PAK: Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Faisalabad;Multan;Abbottabad;Swat;Swat Valley;Waziristan;North Waziristan;South Waziristan;Balochistan;Baluchistan;Sindh;Khyber Pakhtunkhwa;Gilgit;Muzaffarabad;Azad Kashmir;Sialkot;Gwadar;Bajaur;Khyber;Khyber Pass;Kohat;Bannu
PSE: Gaza City;Ramallah;Hebron;Nablus;Jenin;Bethlehem;Jericho;Khan Younis;Khan Yunis;Tulkarm;Qalqilya;East Jerusalem;Gaza Strip;West Bank;Gaza;Jabaliya;Beit Hanoun;Deir al-Balah;Rafah crossing;Judea;Samaria
PER: Arequipa;Cusco;Cuzco;Trujillo;Ayacucho;Callao;Machu Picchu
PHL: Cebu;Davao;Quezon City;Mindanao;Luzon;Zamboanga;Jolo;Baguio;Basilan;Sulu;Palawan;Marawi;Leyte;Tacloban;Makati;Cotabato;Boracay;Visayas;Subic Bay;Scarborough Shoal
POL: Krakow;Cracow;Kraków;Gdansk;Gdańsk;Wroclaw;Wrocław;Poznan;Poznań;Lodz;Łódź;Lublin;Szczecin;Bialystok;Katowice;Silesia;Auschwitz;Rzeszow;Torun;Gdynia;Smolensk;Pomerania;Galicia;Czestochowa;Kuznica
PRT: Porto;Madeira;Azores;Algarve;Coimbra;Faro;Sintra
ROU: Cluj;Cluj-Napoca;Timisoara;Iasi;Constanta;Transylvania;Brasov;Deveselu;Wallachia
RUS: Saint Petersburg;St. Petersburg;St Petersburg;Petersburg;Leningrad;Novosibirsk;Yekaterinburg;Ekaterinburg;Kazan;Nizhny Novgorod;Samara;Omsk;Rostov;Rostov-on-Don;Ufa;Krasnoyarsk;Voronezh;Volgograd;Stalingrad;Perm;Krasnodar;Saratov;Sochi;Murmansk;Arkhangelsk;Vladivostok;Khabarovsk;Irkutsk;Yakutsk;Belgorod;Kursk;Bryansk;Pskov;Tula;Tver;Grozny;Makhachkala;Beslan;Vladikavkaz;North Ossetia;Ingushetia;Tatarstan;Bashkortostan;Kabardino-Balkaria;Adygea;Kalmykia;Stavropol;Astrakhan;Sakhalin;Kamchatka;Kuril Islands;Kurils;Chelyabinsk;Tyumen;Tomsk;Kemerovo;Yaroslavl;Novorossiysk;Taganrog;Buryatia;Yakutia;Red Square;Lubyanka;Sheremetyevo;Domodedovo;Nazran;Kaluga;Ryazan;Orel;Lipetsk;Penza;Severodvinsk;Valdai
RWA: Gisenyi;Butare
SAU: Jeddah;Jiddah;Mecca;Makkah;Medina;Dammam;Dhahran;Taif;Qatif;Neom;Hejaz;Abha;Jizan;Najran
SEN: Casamance;Saint-Louis;Touba
SRB: Novi Sad;Nis;Vojvodina;Presevo;Kragujevac;Subotica;Sandzak
SVK: Kosice;Zilina;Nitra
SVN: Maribor;Koper
SOM: Kismayo;Baidoa;Puntland;Somaliland;Hargeisa;Bosaso;Jubaland;Garowe;Beledweyne
ZAF: Johannesburg;Durban;Port Elizabeth;Soweto;KwaZulu-Natal;Gauteng;Bloemfontein;Limpopo;Marikana;Robben Island;East London;Polokwane;Eastern Cape;Western Cape;Mpumalanga
SSD: Malakal;Bor;Bentiu;Upper Nile;Jonglei;Wau
ESP: Barcelona;Valencia;Seville;Sevilla;Zaragoza;Malaga;Málaga;Bilbao;Basque Country;Andalusia;Galicia;Granada;Mallorca;Majorca;Ibiza;Canary Islands;Tenerife;Ceuta;Melilla;Asturias;Castile;Salamanca;Toledo;San Sebastian;Marbella;Aragon;Navarre;Alicante;Guernica
LKA: Jaffna;Kandy;Trincomalee;Galle;Batticaloa;Kilinochchi;Mullaitivu;Vanni
SDN: Omdurman;Port Sudan;El Fasher;Nyala;South Darfur;North Darfur;West Darfur;Kordofan;South Kordofan;Blue Nile;Abyei;Kassala;El Geneina
SWE: Gothenburg;Malmo;Malmö;Uppsala;Gotland;Lund
CHE: Geneva;Zurich;Zürich;Basel;Lausanne;Davos;Lugano;Lucerne;Ticino;Montreux;St. Gallen
SYR: Aleppo;Homs;Hama;Idlib;Latakia;Lattakia;Deir ez-Zor;Deir al-Zor;Deir Ezzor;Raqqa;Ar-Raqqah;Al-Raqqah;Palmyra;Tadmur;Daraa;Deraa;Dar'a;Qamishli;Kobani;Kobane;Afrin;Manbij;Tartus;Tartous;Al-Bab;al-Tanf;Hasakah;Hasaka;Al-Hasakah;Ghouta;Eastern Ghouta;Douma;Quneitra;Yarmouk;Madaya;Khan Sheikhoun;Rojava;Jarabulus;Azaz;Dabiq;Abu Kamal;Albu Kamal;Shaddadi;Ayn Issa;Saraqib;Maaloula;Rastan;Suwayda;Sweida;Tabqa;Rif Dimashq;Zabadani;Marea
TWN: Kaohsiung;Taichung;Tainan;Kinmen;Hsinchu;Matsu;Keelung
TJK: Khujand;Kulob;Gorno-Badakhshan
TZA: Dar es Salaam;Zanzibar;Arusha;Mwanza;Kilimanjaro;Pemba
THA: Chiang Mai;Phuket;Pattaya;Pattani;Yala;Narathiwat;Songkhla;Koh Samui;Chiang Rai;Krabi;Hat Yai;Ayutthaya
TUN: Sfax;Sousse;Sidi Bouzid;Kasserine;Carthage;Djerba;Bizerte
TUR: Istanbul;Izmir;Antalya;Adana;Diyarbakir;Gaziantep;Bursa;Konya;Incirlik;Hatay;Van;Trabzon;Mersin;Sanliurfa;Cizre;Kayseri;Taksim Square;Gezi Park;Constantinople;Cappadocia;Kilis;Hakkari;Sirnak;Batman;Ephesus;Gallipoli;Bodrum;Soma;Cerattepe;Suruc;Antakya;Rize;Sivas
UGA: Entebbe;Gulu;Jinja;Mbarara
UKR: Kharkiv;Kharkov;Odesa;Odessa;Dnipro;Dnipropetrovsk;Dnepropetrovsk;Donetsk;Luhansk;Lugansk;Lviv;Lvov;Zaporizhzhia;Zaporizhia;Mariupol;Kherson;Mykolaiv;Nikolaev;Poltava;Chernihiv;Sumy;Zhytomyr;Vinnytsia;Cherkasy;Uzhhorod;Chernivtsi;Ternopil;Ivano-Frankivsk;Rivne;Lutsk;Sevastopol;Simferopol;Yalta;Kerch;Bakhmut;Avdiivka;Kramatorsk;Sloviansk;Slavyansk;Severodonetsk;Lysychansk;Melitopol;Berdyansk;Bucha;Irpin;Hostomel;Izium;Kupiansk;Chernobyl;Chornobyl;Pripyat;Kryvyi Rih;Debaltseve;Zakarpattia;Volhynia;Enerhodar;Snake Island;Maidan;Kakhovka;Pokrovsk;Vuhledar;Zaporozhye;Bila Tserkva
ARE: Dubai;Sharjah;Ras al-Khaimah;Fujairah;Ajman
GBR: Birmingham;Manchester;Liverpool;Leeds;Sheffield;Bristol;Newcastle;Nottingham;Leicester;Edinburgh;Glasgow;Aberdeen;Dundee;Cardiff;Swansea;Belfast;Londonderry;Derry;Oxford;Cambridge;Brighton;Southampton;Portsmouth;Plymouth;York;Coventry;Hull;Bradford;Stoke;Derby;Wolverhampton;Sunderland;Middlesbrough;Norwich;Exeter;Salisbury;Bath;Canterbury;Dover;Kent;Essex;Sussex;Surrey;Yorkshire;Lancashire;Cornwall;Devon;Norfolk;Suffolk;Wales;Scotland;England;Northern Ireland;Ulster;Heathrow;Gatwick;Westminster;Brixton;Greenwich;Wembley;Hampshire;Cumbria;Merseyside;West Midlands;Grimsby;Luton;Reading;Blackpool;Sandhurst;Chequers;Balmoral;Windsor Castle;Buckingham Palace;Isle of Wight;Orkney;Shetland;Inverness;Stirling;Durham;Leith;Northumberland;Cheshire;Wiltshire;Lincolnshire;Dorset;Somerset;Gloucestershire;Oxfordshire;Hyde Park;Trafalgar Square;St Pancras;Soho;Croydon;Hackney
USA: New York City;Los Angeles;Chicago;San Francisco;Washington D.C.;Washington DC;Washington, D.C.;Hollywood;Manhattan;Brooklyn;Queens;Bronx;Staten Island;Harlem;Long Island;Silicon Valley;Wall Street;Oakland;Fresno;Long Beach;Sacramento;Anaheim;Santa Monica;Beverly Hills;Malibu;Palo Alto;Berkeley;Pasadena;San Rafael;Santa Barbara;Santa Clara;Bakersfield;Irvine;San Bernardino;Orange County;Bay Area;Napa;Napa Valley;Sonoma;Monterey;Tucson;Mesa;Scottsdale;Flagstaff;Grand Canyon;Albuquerque;Santa Fe;El Paso;Fort Worth;Arlington;Galveston;Corpus Christi;Lubbock;Waco;Plano;Amarillo;Laredo;Crawford;Brownsville;Baton Rouge;Shreveport;Lafayette;Tulsa;Oklahoma City;Little Rock;Fort Smith;Omaha;Lincoln;Des Moines;Wichita;Topeka;St. Paul;Duluth;Madison;Green Bay;Grand Rapids;Ann Arbor;Flint;Lansing;Toledo;Akron;Dayton;Youngstown;Buffalo;Rochester;Syracuse;Albany;Yonkers;White Plains;West Point;Newark;Jersey City;Trenton;Princeton;Atlantic City;Hoboken;Camden;Harrisburg;Scranton;Allentown;Gettysburg;Wilmington;Annapolis;Bethesda;Baltimore;Richmond;Norfolk;Virginia Beach;Alexandria;Fairfax;Charlottesville;Langley;Quantico;Raleigh;Durham;Greensboro;Winston-Salem;Fayetteville;Fort Bragg;Charleston;Savannah;Augusta;Birmingham;Montgomery;Mobile;Huntsville;Selma;Tuscaloosa;Biloxi;Jackson;Gulfport;Chattanooga;Knoxville;Louisville;Lexington;Fort Knox;Tallahassee;Jacksonville;Fort Lauderdale;Palm Beach;West Palm Beach;Key West;Florida Keys;Gainesville;St. Petersburg;Sarasota;Pensacola;Cape Canaveral;Mar-a-Lago;Boise;Spokane;Tacoma;Olympia;Redmond;Eugene;Salem;Anchorage;Fairbanks;Juneau;Honolulu;Oahu;Maui;Pearl Harbor;Waikiki;Reno;Carson City;Provo;Colorado Springs;Boulder;Aspen;Cheyenne;Billings;Helena;Bismarck;Fargo;Sioux Falls;Rapid City;Springfield;Peoria;Gary;Fort Wayne;South Bend;Evansville;Bloomington;New Haven;Hartford;Stamford;Greenwich;Bridgeport;Providence;Newport;Worcester;Cambridge;Lowell;Cape Cod;Nantucket;Martha's Vineyard;Burlington;Concord;Manchester;Bangor;Portland;Appalachia;Ozarks;Rockies;Rocky Mountains;Great Lakes;Gulf Coast;West Coast;East Coast;Deep South;Bible Belt;Rust Belt;Capitol Hill;Ground Zero;Times Square;Central Park;Fifth Avenue;Las Vegas Strip;Yellowstone;Yosemite;Alcatraz;Golden Gate Bridge;Empire State Building;Statue of Liberty;Roswell;Los Alamos;Oak Ridge;Ferguson;Waterloo;Chillicothe;Texas City;Miramar;The Woodlands;Katy;Sugar Land;Mississippi River;Missouri River;Hudson River;Colorado River;Potomac;Lake Michigan;Lake Erie;Lake Superior;Lake Ontario;Lake Tahoe;Chinatown;North Slope;Reston;Barling
URY: Punta del Este
UZB: Samarkand;Bukhara;Andijan;Fergana;Ferghana Valley;Karakalpakstan;Karshi;Khanabad;Termez
VEN: Maracaibo;Valencia;Barquisimeto;Zulia;Maracay;Ciudad Guayana
VNM: Ho Chi Minh City;Saigon;Da Nang;Danang;Hue;Haiphong;Mekong Delta;Dien Bien Phu;Cam Ranh Bay;Nha Trang
YEM: Aden;Taiz;Hodeidah;Hudaydah;Marib;Mukalla;Saada;Sa'ada;Hadramawt;Abyan;Socotra;Ibb;Shabwa;Hadhramaut
ZMB: Livingstone;Ndola;Kitwe
ZWE: Bulawayo;Mutare;Matabeleland
AGO: Cabinda;Huambo;Benguela
BDI: Gitega
CAF: Bossangoa;Bambari
TCD: Abeche
ERI: Asmara;Assab;Massawa
GIN: Conakry;Nzerekore
LBR: Gbarnga
LSO: Maseru
MDG: Toamasina
MKD: Tetovo;Ohrid;Kumanovo
MNE: Kotor;Budva
MLT: Gozo
MRT: Nouadhibou
NAM: Walvis Bay;Swakopmund
PAN: Colon
PNG: Bougainville;Lae
PRY: Ciudad del Este
SLE: Freetown;Kenema
TKM: Turkmenbashi;Mary
ISL: Keflavik;Akureyri
GRL: Thule
`;

/** Waters, mountains and stretches of land of several countries or none. Written down by hand. */
export const wideRegions: string =
  "Bay of Bengal;Gulf of Aden;Gulf of Oman;Gulf of Mexico;Gulf of Guinea;Gulf of Finland;Gulf of Tonkin;Gulf of Thailand;" +
  "Bab el-Mandeb;Bab al-Mandab;Strait of Malacca;Malacca Strait;Strait of Gibraltar;Bering Strait;Bering Sea;Barents Sea;" +
  "Norwegian Sea;Irish Sea;Celtic Sea;Tyrrhenian Sea;Ionian Sea;Aegean Sea;Adriatic Sea;Caribbean Sea;Sea of Marmara;Sea of Okhotsk;Yellow Sea;" +
  "Philippine Sea;Coral Sea;Tasman Sea;Dead Sea;Aral Sea;Lake Victoria;Lake Chad;Lake Baikal;Lake Geneva;Sea of Galilee;North Atlantic;" +
  "South Atlantic;South Pacific;North Pacific;Southern Ocean;North Pole;South Pole;Spratly Islands;Paracel Islands;Senkaku Islands;" +
  "Diaoyu Islands;Kuril Islands;Dokdo;Hindu Kush;Pamirs;Tian Shan;Karakoram;Mount Everest;Everest;K2;Kilimanjaro;Mont Blanc;Ararat;" +
  "Mount Ararat;Pyrenees;Apennines;Dolomites;Atlas Mountains;Drakensberg;Rhodope;Tatra;Elbe;Oder;Vistula;Bug;Neman;Prut;Sava;Drava;" +
  "Tisza;Seine;Loire;Rhone;Thames;Tiber;Po;Ebro;Tagus;Jordan River;River Jordan;Litani;Litani River;Indus;Ganges;Brahmaputra;Yangtze;" +
  "Yellow River;Pearl River;Irrawaddy;Salween;Amur;Lena;Yenisei;Ob;Irtysh;Amu Darya;Syr Darya;Congo River;Niger River;Zambezi;Orinoco;" +
  "Parana River;Rio Grande;St. Lawrence River;Gobi;Gobi Desert;Kalahari;Negev Desert;Sinai Peninsula;Crimean Peninsula;Kola Peninsula;" +
  "Iberian Peninsula;Balkan Peninsula;Indochina;Mesopotamia;Transcaucasia;Asia Minor;Holy Land;Fertile Crescent;Maghreb;Mashreq;Polynesia;" +
  "Melanesia;Micronesia;Great Lakes Region;Lake Chad Basin;Donbas;Low Countries;Nordic Countries;Visegrad;Suwalki Gap;West Indies;" +
  "East Indies;Sub-Saharan Africa;Central and Eastern Europe;South-Eastern Europe;Southeastern Europe;Northeast Asia;Middle East and North Africa;" +
  "Asia Pacific;Greater Middle East;Indian Subcontinent;Subcontinent;Far North;Global South;Third World;Old World;New World";
