/** A given name with the short forms by which its bearers are called. */
export interface NicknameEntry {
  /** Lower case. */
  readonly formal: string;
  readonly short: readonly [string, ...string[]];
}

/** Each row: the given name, then what its bearers are called. One short form may be of several names. */
const rows = `
Abraham Abe; Albert Al Bert; Alexander Alex Alec Sandy; Alexandra Alex Sandra; Alfred Alf Fred; Alan Al; Alvin Al;
Amanda Mandy; Andrew Andy Drew; Anthony Tony; Arnold Arnie; Arthur Art; Barbara Barb; Benjamin Ben; Bernard Bernie;
Bradley Brad; Calvin Cal; Catherine Cathy Kate Kathy; Charles Charlie Chuck; Christina Chris Tina; Christine Chris;
Christopher Chris Kit; Clifford Cliff; Cynthia Cindy; Daniel Dan Danny; David Dave; Deborah Debbie Deb; Dennis Denny;
Donald Don Donnie; Dorothy Dot; Douglas Doug; Edgar Ed; Edmund Ed Ted; Edward Ed Eddie Ted Ned; Edwin Ed;
Elizabeth Liz Beth Betsy Betty Eliza Libby; Ernest Ernie; Eugene Gene; Francis Frank; Frederick Fred Freddie; Gabriel Gabe;
Geoffrey Geoff; Gerald Gerry Jerry; Gregory Greg; Harold Harry Hal; Henry Harry Hank; Herbert Herb Bert; Jacob Jake;
Jacqueline Jackie; James Jim Jimmy Jamie; Janet Jan; Jeffrey Jeff; Jennifer Jen Jenny; Jeremy Jerry; Jerome Jerry;
Jessica Jess; John Jack Johnny; Jonathan Jon; Joseph Joe Joey; Joshua Josh; Judith Judy; Katherine Kate Kathy Katie Kay;
Kathleen Kathy Kate; Kenneth Ken Kenny; Kimberly Kim; Lawrence Larry; Leonard Len Lenny; Leslie Les; Lewis Lew; Louis Lou;
Margaret Maggie Meg Peggy; Martin Marty; Matthew Matt; Maurice Maury; Maxwell Max; Melvin Mel; Michael Mike Mick Mickey;
Mitchell Mitch; Nathan Nate; Nathaniel Nate Nat; Nicholas Nick; Norman Norm; Oliver Ollie; Oscar Oz; Pamela Pam;
Patricia Pat Patty Trish; Patrick Pat Paddy; Peter Pete; Philip Phil; Phillip Phil; Priscilla Cilla; Randall Randy;
Raymond Ray; Rebecca Becky; Reginald Reg Reggie; Richard Dick Rick Rich Ricky; Robert Bob Bobby Rob Robbie; Rodney Rod;
Roger Rodge; Ronald Ron Ronnie; Rudolph Rudy; Russell Russ; Samuel Sam Sammy; Sandra Sandy; Sidney Sid; Solomon Sol;
Stanley Stan; Stephanie Steph; Stephen Steve; Steven Steve; Stuart Stu; Susan Sue Susie; Suzanne Sue; Sylvester Sly;
Terence Terry; Teresa Terri Tess; Theodore Ted Teddy Theo; Theresa Terri Tess; Thomas Tom Tommy; Timothy Tim; Valerie Val;
Victor Vic; Victoria Vicky Tori; Vincent Vince; Virginia Ginny; Walter Walt; Wallace Wally; Wesley Wes; Wilfred Wilf;
William Bill Billy Will Willie; Winston Winnie; Zachary Zach Zack
`;

/** Every given name with its short forms. */
export const nicknames: readonly NicknameEntry[] = rows
  .trim()
  .split(/;\s*/)
  .map((row) => {
    const [formal = "", first = "", ...rest] = row.toLowerCase().split(" ");
    return { formal, short: [first, ...rest] };
  });

const formalOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...Map.groupBy(
      nicknames.flatMap(({ formal, short }) => short.map((one) => ({ one, formal }))),
      ({ one }) => one,
    ),
  ].map(([one, names]) => [one, new Set(names.map(({ formal }) => formal))]),
);

/** Whether one of two given names in lower case is what bearers of the other are called: *joe* and *joseph*. */
export function isNicknameOf(a: string, b: string): boolean {
  return formalOf.get(a)?.has(b) === true || formalOf.get(b)?.has(a) === true;
}
