import type { ToldLemma } from "../../src/annotate/tags/index.ts";

/** Verbs: the lemma, its past, its participle where that is another. Written down by hand; forms that could be of two verbs are left to the treebanks. */
const verbs = `
arise arose arisen;awake awoke awoken;backslide backslid;bear bore borne;beat - beaten;befall befell befallen;beget begot begotten;begin began begun;
behold beheld;bend bent;beseech besought;beset beset;bet bet;bid bade bidden;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;
bring brought;broadcast broadcast;build built;burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;come came;cost cost;creep crept;
cut cut;deal dealt;dig dug;do did done;draw drew drawn;drink drank drunk;drive drove driven;dwell dwelt;eat ate eaten;fall - fallen;feed fed;feel felt;
fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;forecast forecast;foresee foresaw foreseen;foretell foretold;forget forgot forgotten;
forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;freeze froze frozen;get got gotten;give gave given;go went gone;grow grew grown;
hear heard;hide hid hidden;hit hit;hold held;hurt hurt;inlay inlaid;input input;keep kept;kneel knelt;know knew known;lay laid;lead led;leap leapt;lend lent;
let let;lose lost;make made;mean meant;meet met;mishear misheard;mislay mislaid;mislead misled;misread misread;mistake mistook mistaken;misunderstand misunderstood;
mow - mown;outbid outbid;outdo outdid outdone;outgrow outgrew outgrown;outrun outran;outsell outsold;overcome overcame;overdo overdid overdone;overhear overheard;
override overrode overridden;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;partake partook partaken;pay paid;prove - proven;
put put;quit quit;read read;rebuild rebuilt;redo redid redone;remake remade;repay repaid;reread reread;resell resold;rethink rethought;retell retold;rewrite rewrote rewritten;
ride rode ridden;ring rang rung;rise rose risen;run ran;say said;see - seen;seek sought;sell sold;send sent;set set;sew - sewn;shake shook shaken;shear - shorn;
shed shed;shine shone;shoot shot;show - shown;shrink shrank shrunk;shrink shrunk;shut shut;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;sling slung;
slink slunk;slit slit;smite smote smitten;sneak snuck;sow - sown;speak spoke spoken;speed sped;spend spent;spin spun;spit spat;split split;spread spread;spring sprang sprung;
stand stood;steal stole stolen;stick stuck;sting stung;stink stank stunk;stride strode stridden;strike struck stricken;strike struck;string strung;strive strove striven;swear swore sworn;
sweep swept;swell - swollen;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;thrive throve thriven;throw threw thrown;
thrust thrust;tread trod trodden;undercut undercut;undergo underwent undergone;underlie underlay underlain;undertake undertook undertaken;underwrite underwrote underwritten;
undo undid undone;uphold upheld;upset upset;wake woke woken;wear wore worn;weave wove woven;wed wed;weep wept;win won;withdraw withdrew withdrawn;withhold withheld;
withstand withstood;wring wrung;write wrote written;mimic mimicked;panic panicked;picnic picnicked;traffic trafficked;frolic frolicked`;

/** Verbs in -c and others whose form in -ing misleads. */
const going = `mimic mimicking;panic panicking;picnic picnicking;traffic trafficking;frolic frolicking;lie lying;die dying;tie tying;vie vying;belie belying;
untie untying;singe singeing;dye dyeing;age ageing;eye eyeing;hoe hoeing;shoe shoeing;canoe canoeing`;

/** Nouns: the lemma and its plural. */
const nouns = `
man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;knife knives;wife wives;life lives;leaf leaves;wolf wolves;half halves;
shelf shelves;thief thieves;calf calves;loaf loaves;self selves;elf elves;sheaf sheaves;hoof hooves;scarf scarves;crisis crises;thesis theses;hypothesis hypotheses;diagnosis diagnoses;
parenthesis parentheses;synthesis syntheses;oasis oases;neurosis neuroses;prognosis prognoses;nemesis nemeses;phenomenon phenomena;criterion criteria;bacterium bacteria;
stratum strata;curriculum curricula;memorandum memoranda;referendum referenda;larva larvae;vertebra vertebrae;formula formulae;alumnus alumni;cactus cacti;fungus fungi;nucleus nuclei;
stimulus stimuli;syllabus syllabi;radius radii;locus loci;vertex vertices;vortex vortices;appendix appendices;matrix matrices;index indices;passer-by passers-by;passerby passersby;
fireman firemen;policeman policemen;gunman gunmen;spokesman spokesmen;spokeswoman spokeswomen;fisherman fishermen;serviceman servicemen;clergyman clergymen;airman airmen;
congressman congressmen;businessman businessmen;policewoman policewomen;seaman seamen;taxman taxmen;strongman strongmen;militiaman militiamen;infantryman infantrymen;
grandchild grandchildren;stepchild stepchildren;schoolchild schoolchildren;bus buses;gas gases;lens lenses;virus viruses;cookie cookies;movie movies;tie ties;lie lies;pie pies;
zombie zombies;rookie rookies;calorie calories;selfie selfies;hoodie hoodies;smoothie smoothies;junkie junkies;brownie brownies;birdie birdies;prairie prairies;sortie sorties`;

/** Plurals without a singular. */
const plurals =
  "feces;panties;trousers;tweezers;pliers;binoculars;goggles;outskirts;shenanigans;pyjamas;pajamas;leggings;tights;knickers;scissors;jeans;pants;clothes;thanks;odds;proceeds;alms;amends;auspices;doldrums;smithereens;throes;paparazzi";

/** Short and playful spellings, with the tags that the word has. */
const short = `
please INTJ|UH pls,plz,plse,pleez;because SCONJ|IN b/c,bc,bcoz,becuz,becos;because ADP|IN b/c,bc,bcoz;before ADP|IN b4;between ADP|IN btwn,betw;without ADP|IN w/o;with ADP|IN w/;
although SCONJ|IN altho;hour NOUN|NN hr;hour NOUN|NNS hrs;minute NOUN|NNS mins;minute NOUN|NN min;second NOUN|NNS secs;week NOUN|NN wk;week NOUN|NNS wks;month NOUN|NNS mths,mos;
year NOUN|NN yr;year NOUN|NNS yrs;amount NOUN|NN amt;amount NOUN|NNS amts;attention NOUN|NN attn;government NOUN|NN govt;appointment NOUN|NN appt;management NOUN|NN mgmt;
manager NOUN|NN mgr;message NOUN|NN msg;message NOUN|NNS msgs;package NOUN|NN pkg;quantity NOUN|NN qty;approximately ADV|RB approx;night NOUN|NN nite;night NOUN|NNS nites;
people NOUN|NNS ppl,peeps;love VERB|VBP luv;love VERB|VB luv;love NOUN|NN luv;girlfriend NOUN|NN gf;boyfriend NOUN|NN bf;through ADP|IN thru;about ADP|IN abt;
probably ADV|RB prolly,prob;number NOUN|NN nr;street NOUN|NN st;division NOUN|NN div;department NOUN|NN dept`;

function listOf(table: string): string[] {
  return table
    .split(";")
    .map((row) => row.trim())
    .filter((row) => row !== "");
}

/**
 * Lemmas that no ending tells, written down by hand: those of verbs count against what a
 * treebank may have once, the others where the treebanks have no such form.
 */
export const irregularLemmas: readonly ToldLemma[] = [
  ...listOf(verbs).flatMap((row) => {
    const [lemma = "", past = "-", participle = past] = row.split(" ");
    return [
      { form: past, tags: "VERB|VBD", lemma, isCertain: true },
      { form: participle, tags: "VERB|VBN", lemma, isCertain: true },
    ].filter(({ form }) => form !== "-");
  }),
  ...listOf(going).map((row) => {
    const [lemma = "", form = ""] = row.split(" ");
    return { form, tags: "VERB|VBG", lemma, isCertain: true };
  }),
  ...listOf(nouns).map((row) => {
    const [lemma = "", form = ""] = row.split(" ");
    return { form, tags: "NOUN|NNS", lemma, isCertain: false };
  }),
  ...listOf(plurals).map((form) => ({ form, tags: "NOUN|NNS", lemma: form, isCertain: false })),
  ...listOf(short).flatMap((row) => {
    const [lemma = "", tags = "", forms = ""] = row.split(" ");
    return forms.split(",").map((form) => ({ form, tags, lemma, isCertain: false }));
  }),
];
