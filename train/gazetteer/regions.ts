/** Regions that are no country; a country's code follows where the region lies in one. */
export const regions: readonly (readonly [string, string | null])[] = [
  ...`Europe;Asia;Africa;North America;South America;Latin America;Central America;Oceania;Antarctica;Middle East;
    Near East;Far East;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;Southeast Asia;
    South-East Asia;East Asia;South Asia;Central Asia;West Africa;East Africa;North Africa;Southern Africa;
    Central Africa;Sub-Saharan Africa;Horn of Africa;Sahel;Maghreb;Levant;Balkans;Western Balkans;Baltics;
    Baltic States;Caucasus;South Caucasus;North Caucasus;Scandinavia;Benelux;Iberia;Caribbean;Eurasia;Asia-Pacific;
    Indo-Pacific;Pacific;Atlantic;Arctic;Mediterranean;Gulf;Persian Gulf;Arabian Peninsula;Korean Peninsula;
    Black Sea;Baltic Sea;Caspian Sea;Red Sea;North Sea;South China Sea;East China Sea;Sea of Azov;Sea of Japan;
    Mediterranean Sea;Arabian Sea;Adriatic;Aegean;Indian Ocean;Pacific Ocean;Atlantic Ocean;Arctic Ocean;
    Strait of Hormuz;Taiwan Strait;Bosphorus;Dardanelles;Kerch Strait;English Channel;Suez Canal;Panama Canal;
    Danube;Rhine;Dnieper;Dniester;Don;Volga;Nile;Euphrates;Tigris;Mekong;Amazon;Himalayas;Alps;Carpathians;Andes;
    Urals;Sahara;Nagorno-Karabakh;Kurdistan;Kashmir;Transnistria;Abkhazia;South Ossetia;Golan Heights;Sinai`
    .split(";")
    .map((name): [string, null] => [name.trim(), null]),
  ["Crimea", "UKR"],
  ["Donbas", "UKR"],
  ["Donbass", "UKR"],
  ["Siberia", "RUS"],
  ["Chechnya", "RUS"],
  ["Dagestan", "RUS"],
  ["Kaliningrad", "RUS"],
  ["Tibet", "CHN"],
  ["Xinjiang", "CHN"],
  ["Manchuria", "CHN"],
  ["Catalonia", "ESP"],
  ["Bavaria", "DEU"],
  ["Saxony", "DEU"],
  ["Sicily", "ITA"],
  ["Corsica", "FRA"],
  ["Brittany", "FRA"],
  ["Anatolia", "TUR"],
  ["Darfur", "SDN"],
  ["Tigray", "ETH"],
  ["Punjab", "IND"],
  ["Kerala", "IND"],
  ["Quebec", "CAN"],
  ["Ontario", "CAN"],
  ["Silicon Valley", "USA"],
  ["Midwest", "USA"],
  ["New England", "USA"],
];

/** The states of the United States and its larger cities beyond what the other lists hold. */
export const americanPlaces: string =
  "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;" +
  "Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;" +
  "New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;" +
  "South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;" +
  "Philadelphia;Houston;Dallas;Boston;Seattle;Denver;Detroit;Atlanta;Miami;Phoenix;San Diego;San Jose;Austin;Baltimore;" +
  "Cleveland;Pittsburgh;St. Louis;Minneapolis;New Orleans;Las Vegas;Portland;Sacramento;Salt Lake City;Kansas City;" +
  "Charlotte;Nashville;Memphis;Milwaukee;Tampa;Orlando;Cincinnati;Columbus;Indianapolis;San Antonio;Brooklyn;Manhattan;" +
  "Guantanamo;Guantanamo Bay;Camp David";
