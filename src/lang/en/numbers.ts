/** Words for whole numbers below a hundred, in lower case. */
export const smallNumberWords: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      .split(" ")
      .map((word, value): [string, number] => [word, value]),
    "twenty thirty forty fifty sixty seventy eighty ninety"
      .split(" ")
      .map((word, i): [string, number] => [word, 20 + 10 * i]),
  ].flat(),
);

/** Words that multiply the number before them, in lower case. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** The short forms of scales, which stand after digits only: *1.2bn*, *$40m*. */
export const scaleMarks: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mm", 1e6],
  ["mln", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Words for parts of one: *a third of*, *two-thirds*, *three quarters*. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["halves", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ["sixth", 1 / 6],
  ["sixths", 1 / 6],
  ["eighth", 1 / 8],
  ["eighths", 1 / 8],
  ["tenth", 1 / 10],
  ["tenths", 1 / 10],
]);

/** Characters that are a part of one. */
export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** How exact a number is put. */
export interface BoundPhrase {
  /** Lower case, words separated by one space. */
  readonly phrase: string;
  readonly bound: "about" | "under" | "over";
  /** Whether it stands after the number: *40 or so*. */
  readonly after: boolean;
  /** A passage whose figure it bounds. */
  readonly example: string;
}

/** See {@link BoundPhrase}; the longest phrase wins. */
export const boundPhrases: readonly BoundPhrase[] = [
  { phrase: "about", bound: "about", after: false, example: "It took about 40 ships." },
  { phrase: "around", bound: "about", after: false, example: "It took around 40 ships." },
  { phrase: "some", bound: "about", after: false, example: "It took some 40 ships." },
  { phrase: "roughly", bound: "about", after: false, example: "It took roughly 40 ships." },
  {
    phrase: "approximately",
    bound: "about",
    after: false,
    example: "It took approximately 40 ships.",
  },
  {
    phrase: "an estimated",
    bound: "about",
    after: false,
    example: "It took an estimated 40 ships.",
  },
  { phrase: "estimated", bound: "about", after: false, example: "The estimated 40 ships left." },
  { phrase: "close to", bound: "about", after: false, example: "It took close to 40 ships." },
  {
    phrase: "in the region of",
    bound: "about",
    after: false,
    example: "It took in the region of 40 ships.",
  },
  {
    phrase: "something like",
    bound: "about",
    after: false,
    example: "It took something like 40 ships.",
  },
  { phrase: "circa", bound: "about", after: false, example: "It took circa 40 ships." },
  { phrase: "or so", bound: "about", after: true, example: "It took 40 or so ships." },
  { phrase: "almost", bound: "under", after: false, example: "It took almost 40 ships." },
  { phrase: "nearly", bound: "under", after: false, example: "It took nearly 40 ships." },
  { phrase: "just under", bound: "under", after: false, example: "It took just under 40 ships." },
  { phrase: "under", bound: "under", after: false, example: "It took under 40 ships." },
  { phrase: "below", bound: "under", after: false, example: "It stayed below 40 ships." },
  { phrase: "less than", bound: "under", after: false, example: "It took less than 40 tonnes." },
  { phrase: "fewer than", bound: "under", after: false, example: "It took fewer than 40 ships." },
  {
    phrase: "no more than",
    bound: "under",
    after: false,
    example: "It took no more than 40 ships.",
  },
  {
    phrase: "not more than",
    bound: "under",
    after: false,
    example: "It took not more than 40 ships.",
  },
  { phrase: "up to", bound: "under", after: false, example: "It took up to 40 ships." },
  { phrase: "as many as", bound: "under", after: false, example: "It took as many as 40 ships." },
  { phrase: "as much as", bound: "under", after: false, example: "It took as much as 40 tonnes." },
  { phrase: "at most", bound: "under", after: false, example: "It took at most 40 ships." },
  {
    phrase: "a maximum of",
    bound: "under",
    after: false,
    example: "It took a maximum of 40 ships.",
  },
  { phrase: "or fewer", bound: "under", after: true, example: "It took 40 or fewer ships." },
  { phrase: "or less", bound: "under", after: true, example: "It took 40 tonnes or less." },
  { phrase: "more than", bound: "over", after: false, example: "It took more than 40 ships." },
  { phrase: "over", bound: "over", after: false, example: "It took over 40 ships." },
  { phrase: "just over", bound: "over", after: false, example: "It took just over 40 ships." },
  { phrase: "above", bound: "over", after: false, example: "It rose above 40 tonnes." },
  { phrase: "at least", bound: "over", after: false, example: "It took at least 40 ships." },
  {
    phrase: "no fewer than",
    bound: "over",
    after: false,
    example: "It took no fewer than 40 ships.",
  },
  {
    phrase: "no less than",
    bound: "over",
    after: false,
    example: "It took no less than 40 ships.",
  },
  {
    phrase: "not less than",
    bound: "over",
    after: false,
    example: "It took not less than 40 ships.",
  },
  { phrase: "upwards of", bound: "over", after: false, example: "It took upwards of 40 ships." },
  {
    phrase: "in excess of",
    bound: "over",
    after: false,
    example: "It took in excess of 40 ships.",
  },
  {
    phrase: "a minimum of",
    bound: "over",
    after: false,
    example: "It took a minimum of 40 ships.",
  },
  { phrase: "or more", bound: "over", after: true, example: "It took 40 or more ships." },
  { phrase: "plus", bound: "over", after: true, example: "It took 40 plus ships." },
];

/** A currency: how it is printed, and its code. */
export interface Currency {
  /** ISO 4217; the word itself, in the plural, where it names the money of several countries and none is meant more. */
  readonly code: string;
  /** Marks and codes that stand before or after the number, as printed. */
  readonly marks: readonly string[];
  /** Words that stand after the number, lower case. */
  readonly words: readonly string[];
}

/** See {@link Currency}. A word two countries use stands with the currency news means without more said. */
export const currencies: readonly Currency[] = [
  {
    code: "USD",
    marks: ["$", "US$", "USD", "U.S.$"],
    words: [
      "dollar",
      "dollars",
      "us dollar",
      "us dollars",
      "u.s. dollars",
      "american dollars",
      "bucks",
    ],
  },
  { code: "EUR", marks: ["€", "EUR"], words: ["euro", "euros"] },
  {
    code: "GBP",
    marks: ["£", "GBP"],
    words: ["pound", "pounds", "british pounds", "pounds sterling"],
  },
  { code: "JPY", marks: ["¥", "JPY"], words: ["yen"] },
  { code: "CNY", marks: ["CNY", "RMB", "CN¥"], words: ["yuan", "renminbi", "chinese yuan"] },
  {
    code: "RUB",
    marks: ["₽", "RUB"],
    words: ["rouble", "roubles", "ruble", "rubles", "russian rubles", "russian roubles"],
  },
  { code: "BYN", marks: ["BYN"], words: ["belarusian rubles", "belarusian roubles"] },
  { code: "UAH", marks: ["₴", "UAH"], words: ["hryvnia", "hryvnias", "hryvnya"] },
  { code: "PLN", marks: ["PLN", "zł"], words: ["zloty", "zlotys", "zlotych"] },
  { code: "CZK", marks: ["CZK"], words: ["czech crowns", "koruna", "korunas"] },
  { code: "HUF", marks: ["HUF"], words: ["forint", "forints"] },
  { code: "RON", marks: ["RON"], words: ["romanian lei"] },
  { code: "MDL", marks: ["MDL"], words: ["moldovan lei"] },
  { code: "CHF", marks: ["CHF", "Fr."], words: ["swiss franc", "swiss francs", "francs"] },
  { code: "SEK", marks: ["SEK"], words: ["swedish kronor", "swedish crowns"] },
  { code: "NOK", marks: ["NOK"], words: ["norwegian kroner", "norwegian crowns"] },
  { code: "DKK", marks: ["DKK"], words: ["danish kroner", "danish crowns"] },
  { code: "TRY", marks: ["₺", "TRY"], words: ["lira", "liras", "turkish lira", "turkish liras"] },
  { code: "ILS", marks: ["₪", "ILS", "NIS"], words: ["shekel", "shekels"] },
  { code: "SAR", marks: ["SAR"], words: ["saudi riyals", "riyals"] },
  { code: "AED", marks: ["AED"], words: ["dirham", "dirhams"] },
  { code: "IRR", marks: ["IRR"], words: ["iranian rials", "rials"] },
  { code: "INR", marks: ["₹", "INR", "Rs", "Rs."], words: ["rupee", "rupees", "indian rupees"] },
  { code: "PKR", marks: ["PKR"], words: ["pakistani rupees"] },
  { code: "KRW", marks: ["₩", "KRW"], words: ["korean won", "south korean won"] },
  { code: "CAD", marks: ["C$", "CAD", "Can$"], words: ["canadian dollars"] },
  { code: "AUD", marks: ["A$", "AUD"], words: ["australian dollars"] },
  { code: "NZD", marks: ["NZ$", "NZD"], words: ["new zealand dollars"] },
  { code: "HKD", marks: ["HK$", "HKD"], words: ["hong kong dollars"] },
  { code: "SGD", marks: ["S$", "SGD"], words: ["singapore dollars"] },
  { code: "TWD", marks: ["NT$", "TWD"], words: ["taiwan dollars"] },
  { code: "BRL", marks: ["R$", "BRL"], words: ["reais", "brazilian reais"] },
  { code: "MXN", marks: ["MXN"], words: ["mexican pesos"] },
  { code: "ARS", marks: ["ARS"], words: ["argentine pesos"] },
  { code: "ZAR", marks: ["ZAR"], words: ["rand", "rands"] },
  { code: "EGP", marks: ["EGP"], words: ["egyptian pounds"] },
  { code: "NGN", marks: ["₦", "NGN"], words: ["naira"] },
  { code: "KZT", marks: ["₸", "KZT"], words: ["tenge"] },
  { code: "GEL", marks: ["₾", "GEL"], words: ["lari"] },
  { code: "AMD", marks: ["AMD"], words: ["dram", "drams"] },
  { code: "AZN", marks: ["₼", "AZN"], words: ["manat", "manats"] },
  { code: "THB", marks: ["฿", "THB"], words: ["baht"] },
  { code: "VND", marks: ["₫", "VND"], words: ["dong"] },
  { code: "IDR", marks: ["IDR", "Rp"], words: ["rupiah"] },
  { code: "crowns", marks: [], words: ["crown", "crowns", "kronor", "kroner"] },
  { code: "pesos", marks: [], words: ["peso", "pesos"] },
  { code: "dinars", marks: [], words: ["dinar", "dinars"] },
  { code: "shillings", marks: [], words: ["shilling", "shillings"] },
  { code: "talers", marks: [], words: ["taler", "talers", "thaler", "thalers"] },
  { code: "XBT", marks: ["₿", "BTC"], words: ["bitcoin", "bitcoins"] },
];

/** A unit of measure and the words for it, lower case. `factor` turns a number of those words into the unit. */
export interface MeasureUnit {
  /** As rows name it: plural, metric where news prints both spellings. */
  readonly unit: string;
  readonly words: readonly string[];
  /** 1 unless the words name a multiple: a *kilotonne* is a thousand tonnes. */
  readonly factor: number;
  /** A passage with a figure in it. */
  readonly example: string;
}

/** See {@link MeasureUnit}. */
export const measureUnits: readonly MeasureUnit[] = [
  {
    unit: "percent",
    words: ["%", "percent", "per cent", "pct"],
    factor: 1,
    example: "Prices rose 4 per cent.",
  },
  {
    unit: "percentage points",
    words: ["percentage point", "percentage points", "pp"],
    factor: 1,
    example: "It fell by 2 percentage points.",
  },
  {
    unit: "basis points",
    words: ["basis point", "basis points", "bps", "bp"],
    factor: 1,
    example: "It cut rates by 25 basis points.",
  },
  {
    unit: "people",
    words: ["people", "persons", "person", "citizens", "inhabitants", "residents"],
    factor: 1,
    example: "It housed 300 people.",
  },
  {
    unit: "votes",
    words: ["vote", "votes"],
    factor: 1,
    example: "It passed with 51 votes.",
  },
  {
    unit: "tonnes",
    words: ["tonne", "tonnes", "metric ton", "metric tons", "ton", "tons", "t"],
    factor: 1,
    example: "It shipped 300 tonnes.",
  },
  {
    unit: "tonnes",
    words: ["kilotonne", "kilotonnes"],
    factor: 1e3,
    example: "It shipped 3 kilotonnes.",
  },
  {
    unit: "kilograms",
    words: ["kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg"],
    factor: 1,
    example: "It weighed 30 kg.",
  },
  {
    unit: "grams",
    words: ["gram", "grams", "gramme", "grammes", "g"],
    factor: 1,
    example: "It weighed 30 grams.",
  },
  { unit: "ounces", words: ["ounce", "ounces", "oz"], factor: 1, example: "They found 30 ounces." },
  {
    unit: "kilometers",
    words: ["kilometre", "kilometres", "kilometer", "kilometers", "km"],
    factor: 1,
    example: "They walked 30 kilometres.",
  },
  {
    unit: "meters",
    words: ["metre", "metres", "meter", "meters", "m"],
    factor: 1,
    example: "It stood 30 metres away.",
  },
  {
    unit: "centimeters",
    words: ["centimetre", "centimetres", "centimeter", "centimeters", "cm"],
    factor: 1,
    example: "It grew by 30 centimetres.",
  },
  {
    unit: "millimeters",
    words: ["millimetre", "millimetres", "millimeter", "millimeters"],
    factor: 1,
    example: "It grew by 30 millimetres.",
  },
  { unit: "miles", words: ["mile", "miles"], factor: 1, example: "They walked 30 miles." },
  {
    unit: "nautical miles",
    words: ["nautical mile", "nautical miles"],
    factor: 1,
    example: "They sailed 30 nautical miles.",
  },
  { unit: "feet", words: ["foot", "feet", "ft"], factor: 1, example: "It fell 30 feet." },
  { unit: "inches", words: ["inch", "inches"], factor: 1, example: "It fell 30 inches." },
  { unit: "yards", words: ["yard", "yards"], factor: 1, example: "It fell 30 yards away." },
  {
    unit: "square kilometers",
    words: [
      "square kilometre",
      "square kilometres",
      "square kilometer",
      "square kilometers",
      "sq km",
      "km2",
    ],
    factor: 1,
    example: "They took 30 square kilometres.",
  },
  {
    unit: "square meters",
    words: ["square metre", "square metres", "square meter", "square meters", "sq m", "m2"],
    factor: 1,
    example: "It has 300 square metres.",
  },
  {
    unit: "square miles",
    words: ["square mile", "square miles"],
    factor: 1,
    example: "They took 30 square miles.",
  },
  {
    unit: "square feet",
    words: ["square foot", "square feet"],
    factor: 1,
    example: "It has 300 square feet.",
  },
  {
    unit: "cubic meters",
    words: ["cubic metre", "cubic metres", "cubic meter", "cubic meters", "bcm"],
    factor: 1,
    example: "It holds 300 cubic metres.",
  },
  {
    unit: "hectares",
    words: ["hectare", "hectares", "ha"],
    factor: 1,
    example: "It burned 300 hectares.",
  },
  { unit: "acres", words: ["acre", "acres"], factor: 1, example: "It burned 300 acres." },
  {
    unit: "liters",
    words: ["litre", "litres", "liter", "liters"],
    factor: 1,
    example: "It leaked 300 litres.",
  },
  { unit: "gallons", words: ["gallon", "gallons"], factor: 1, example: "It leaked 300 gallons." },
  { unit: "barrels", words: ["barrel", "barrels"], factor: 1, example: "It pumps 300 barrels." },
  {
    unit: "barrels per day",
    words: ["barrels per day", "barrels a day", "bpd", "bbl/d"],
    factor: 1,
    example: "It pumps 300 barrels a day.",
  },
  { unit: "watts", words: ["watt", "watts"], factor: 1, example: "It uses 300 watts." },
  {
    unit: "kilowatts",
    words: ["kilowatt", "kilowatts", "kw"],
    factor: 1,
    example: "It makes 300 kilowatts.",
  },
  {
    unit: "megawatts",
    words: ["megawatt", "megawatts", "mw"],
    factor: 1,
    example: "It makes 300 megawatts.",
  },
  {
    unit: "gigawatts",
    words: ["gigawatt", "gigawatts", "gw"],
    factor: 1,
    example: "It makes 3 gigawatts.",
  },
  {
    unit: "kilowatt-hours",
    words: ["kilowatt hours", "kilowatt-hours", "kwh"],
    factor: 1,
    example: "It used 300 kWh.",
  },
  {
    unit: "megawatt-hours",
    words: ["megawatt hours", "megawatt-hours", "mwh"],
    factor: 1,
    example: "It used 300 MWh.",
  },
  {
    unit: "kilometers per hour",
    words: [
      "kilometres per hour",
      "kilometers per hour",
      "kilometres an hour",
      "kilometers an hour",
      "km/h",
      "kph",
    ],
    factor: 1,
    example: "It flew at 300 km/h.",
  },
  {
    unit: "miles per hour",
    words: ["miles per hour", "miles an hour", "mph"],
    factor: 1,
    example: "It flew at 300 mph.",
  },
  { unit: "knots", words: ["knot", "knots"], factor: 1, example: "It sailed at 30 knots." },
  {
    unit: "degrees",
    words: ["degree", "degrees", "°"],
    factor: 1,
    example: "It warmed by 3 degrees.",
  },
  {
    unit: "degrees Celsius",
    words: ["degrees celsius", "degree celsius", "°c"],
    factor: 1,
    example: "It warmed by 3 degrees Celsius.",
  },
  {
    unit: "degrees Fahrenheit",
    words: ["degrees fahrenheit", "degree fahrenheit", "°f"],
    factor: 1,
    example: "It warmed by 3 degrees Fahrenheit.",
  },
  {
    unit: "gigabytes",
    words: ["gigabyte", "gigabytes", "gb"],
    factor: 1,
    example: "It holds 300 gigabytes.",
  },
  {
    unit: "years",
    words: ["year", "years", "yr", "yrs"],
    factor: 1,
    example: "It lasted 3 years.",
  },
  { unit: "years", words: ["decade", "decades"], factor: 10, example: "It lasted three decades." },
  {
    unit: "years",
    words: ["century", "centuries"],
    factor: 100,
    example: "It lasted three centuries.",
  },
  { unit: "months", words: ["month", "months"], factor: 1, example: "It lasted 3 months." },
  { unit: "weeks", words: ["week", "weeks"], factor: 1, example: "It lasted 3 weeks." },
  { unit: "days", words: ["day", "days"], factor: 1, example: "It lasted 3 days." },
  {
    unit: "hours",
    words: ["hour", "hours", "hr", "hrs"],
    factor: 1,
    example: "It lasted 3 hours.",
  },
  {
    unit: "minutes",
    words: ["minute", "minutes", "min", "mins"],
    factor: 1,
    example: "It lasted 3 minutes.",
  },
  { unit: "seconds", words: ["seconds"], factor: 1, example: "It lasted 3 seconds." },
  { unit: "times", words: ["times"], factor: 1, example: "They met 3 times." },
];

/** Words after which a number is a label, not a quantity: *Article 5*, *Channel 4*. Lower case. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    "no no. nos nos. number numbers # article articles section sections chapter chapters resolution " +
    "room flight route page pages p. pp. channel group level phase part figure table paragraph para rule " +
    "protocol annex appendix clause item line lot platform gate pier zone area unit team version volume vol vol. " +
    "issue episode series season verse act scene grade class type model mark highway road m a e interstate " +
    "point step stage track lane line terminal block building house apartment flat suite box po tel tel. phone " +
    "fax id aged age ages directive law order decree regulation convention amendment title bill psalm " +
    "boeing airbus apollo soyuz windows world"
  ).split(" "),
);

/** Words that end an address that began with a number. Lower case. */
export const streetWords: ReadonlySet<string> = new Set(
  "street st st. road rd rd. avenue ave ave. boulevard blvd lane drive square place court terrace way highway".split(
    " ",
  ),
);

/** Verbs of change: what stands before them is what a percentage is of. Lemmas. */
export const changeVerbs: ReadonlySet<string> = new Set(
  (
    "rise fall grow drop increase decrease decline climb jump shrink slip surge gain lose soar plunge tumble " +
    "expand contract reach total exceed average amount account stand hit top cost"
  ).split(" "),
);

/** Nouns for an amount, whatever is counted. Lower case. */
export const amountNouns: ReadonlySet<string> = new Set(
  (
    "figure figures number numbers total totals toll tolls count counts estimate estimates tally tallies " +
    "sum sums volume volumes share shares"
  ).split(" "),
);
