/**
 * Sentences of news in words, with slots for names: `{PER}` and `{SUR}` a person in
 * full and by the last name, `{GPE}`, `{ADJ}`, `{DEMS}`, `{CITY}` a country, its
 * adjective, people and capital, `{ORG}` a body, `{AG}` a news agency, `{LOC}` a
 * river or mountain. `[ORG … ]` is a name that holds words and slots. A `!` in front
 * prints the line in capitals.
 */
export const templates: readonly string[] = `
{CITY} , {MON} {DAY} ( {AG} ) - The {ADJ} president , {PER} , arrived in {CITY2} on Tuesday .
{CITY} , {DAY} {MON} ( {AG} ) – President {PER} met {ADJ2} Prime Minister {PER2} in {CITY} .
{CITY} , {MON} {DAY} ( {AG} ) -- {GPE} and {GPE2} signed a trade agreement , {AG} reported .
{CITY2} ( {AG} ) - {ADJ} Foreign Minister {PER} said on Friday that {GPE} would not change its position .
{CITY} - {SUR} told reporters that the talks with {GPE2} had been useful .
{AG} , {CITY} . The {ADJ} government has rejected the proposal of {GPE2} .
President {PER} of {GPE} thanked his {ADJ2} counterpart {PER2} for the invitation .
The President of {GPE} , {PER} , spoke by telephone with {SUR2} .
The President of {GPE} {PER} received the credentials of the {ADJ2} ambassador , {PER2} .
{GPE} 's President {PER} and {GPE2} 's leader {PER2} will meet in {CITY3} .
{GPE} President {PER} left for {GPE2} on a three - day visit .
{ADJ} leader {PER} praised {DEMS2} for their patience .
{ADJ} Deputy Foreign Minister {PER} summoned the ambassador of {GPE2} .
Foreign Ministers {PER} of {GPE} and {PER2} of {GPE2} opened the session .
The ministers of foreign affairs of {GPE} , {PER} , and {GPE2} , {PER2} , agreed on a plan .
Prime Minister {PER} said : “ {GPE} is ready . ”
“ We are ready for talks , ” {SUR} said .
“ The {DEMS2} know this , ” said {PER} , a spokesman for the [ORG {ADJ} Foreign Ministry ] .
“ {GPE} will answer , ” {SUR} told {AG} in an interview .
“ Nobody wants war , ” the {ADJ} president emphasised . “ {GPE2} least of all . ”
According to {PER} , head of the {ORG} , prices in {GPE} will fall .
According to the {ORG} , more than 40,000 {DEMS} crossed the {LOC} last year .
{PER} , who leads the {ORG} in {CITY} , called the decision a mistake .
Spokeswoman {PER} declined to comment on the reports from {CITY2} .
{ORG} spokesman {PER} confirmed that {SUR2} had been invited .
The [ORG Ministry of Foreign Affairs of {GPE} ] summoned the envoy of {GPE2} .
The [ORG Ministry of Defence ] of {GPE} said two {ADJ2} soldiers were detained near the {LOC} .
The [ORG {ADJ} Ministry of Defence ] denied the report .
The [ORG Foreign Ministry ] in {CITY} said it had no information about {SUR} .
The [ORG Government of {GPE} ] and the {ORG2} signed a memorandum .
The [ORG National Assembly of {GPE} ] adopted the bill proposed by {SUR} .
Members of the {ORG} and the {ORG2} protested in {CITY} .
{ORG} said in a statement that {GPE} must free the {DEMS2} .
{GPE} , {GPE2} and {GPE3} agreed to hold talks under the {ORG} .
Officials from {GPE} , {GPE2} and the {ORG} will gather in {CITY} next week .
{CITY} and {CITY2} have accused each other of breaking the ceasefire .
{CITY} said nothing ; {CITY2} protested .
{CITY} 's ally {GPE2} welcomed the move .
In {CITY} , {SUR} met {PER2} and other {ADJ2} officials .
The mayor of {CITY} , {PER} , thanked {SUR2} .
Governor {PER} flew over the {LOC} to see the damage .
General {PER} took command of {ADJ} forces along the {LOC} .
Gen. {PER} and Col. {PER2} were dismissed .
Mr. {SUR} said Mrs. {SUR2} would join him in {CITY3} .
Mr {SUR} , who was born in {CITY2} , speaks {ADJ2} .
Dr. {PER} of the {ORG} told {AG} that the figures were wrong .
Former {ADJ} president {PER} died in {CITY} aged 81 .
Secretary of State {PER} will travel to {GPE2} and {GPE3} .
Secretary - General {PER} urged {GPE} and {GPE2} to return to talks .
UN Secretary - General {PER} arrived in {CITY} .
Special envoy {PER} briefed the {ORG} .
Opposition leader {PER} was arrested in {CITY} on Sunday , her party said .
{SUR} and {SUR2} discussed trade , transit and the situation in {GPE3} .
{SUR} added that {DEMS} and {DEMS2} were neighbours .
{SUR} noted the role of {GPE2} in the settlement .
On the {LOC} , {ADJ} ships stopped a {ADJ2} vessel .
A {ADJ} court jailed {PER} , a {ADJ2} journalist , for two years .
The {ADJ} - {ADJ2} border remains closed .
The two sides , {GPE} and {GPE2} , exchanged prisoners near {CITY3} .
{AG} quoted {SUR} as saying that the document would be signed in {CITY} .
{AG} said , citing a source in the {ORG} , that {SUR} was ill .
As {AG} reported earlier , {PER} will visit {GPE2} in {MON} .
The {ADJ} news agency {AG} carried the statement .
Speaking to {AG} , {SUR} called {GPE2} a reliable partner .
{PER} ( {GPE} ) and {PER2} ( {GPE2} ) chaired the meeting .
{PER} , 54 , has led {GPE} since 2009 .
{PER} , president of {GPE} , and his wife {PER2} attended .
King {PER} of {GPE} opened parliament .
! {ADJ} PRESIDENT TO VISIT {GPE2}
! {PER} AND {PER2} MEET IN {CITY}
! {GPE} REJECTS {ADJ2} OFFER
! {ORG} WARNS OF SHORTAGE IN {GPE}
! {SUR} : “ WE ARE READY FOR TALKS ”
! {GPE} , {GPE2} SIGN PACT IN {CITY3}
{SUR} Urges {DEMS2} to Accept Offer
{GPE} Signs Trade Pact With {GPE2} , {ADJ} Minister Says
{ADJ} Leader {SUR} Meets {ADJ2} Envoy in {CITY}
{ORG} Chief to Visit {CITY} Next Week
{SUR} : Good morning , ladies and gentlemen .
{PER} : Thank you , Mr. President .
{SUR2} : We value our friendship with {GPE} .
{SUR} . Dear friends , I am glad to welcome you to {CITY} .
Question : Will {GPE} answer the {DEMS2} ?
President of {GPE} {PER} : Mr. {SUR2} , colleagues !
Minister of Transport {PER} We have opened the line to {CITY2} .
Dear {PER} , I thank you for your work .
Mr. Prime Minister , you have the floor .
Colleagues , as you know , {SUR2} has invited us to {GPE2} .
The President then gave the floor to {PER} , chairman of the {ORG} .
Photo : {PER} , {AG}
By {PER} , {AG}
{PER} , {AG} correspondent
Trade between {GPE} and {GPE2} grew by 12 per cent .
Exports to {GPE2} , {GPE3} and other countries rose .
The {LOC} lies between {GPE} and {GPE2} .
Grain is shipped down the {LOC} to {CITY2} .
The [LOC Strait of {GPE3} ] is open again .
Ships sailed from {CITY} through the {LOC} .
{DEMS} and {DEMS2} have long lived along the {LOC} .
Most {DEMS} back the deal , a poll by the {ORG} shows .
Police in {CITY} detained four {DEMS2} .
The {ADJ} embassy in {CITY2} was closed .
The [ORG Embassy of {GPE} ] in {CITY2} issued a note .
The [ORG Supreme Court ] of {GPE} upheld the verdict against {SUR} .
The [ORG Central Bank of {GPE} ] raised rates .
The [ORG {CITY} Times ] wrote that {SUR} would resign .
{PER} wrote in the [ORG {CITY} Courier ] that the {ADJ2} plan had failed .
The agreement was signed at the [LOC Palace of the Republic ] in {CITY} .
After the meeting , {SUR} went to the [LOC {CITY} Airport ] .
In {MON} , {PER} of the {ORG} resigned .
The head of the {ORG} {PER} reported on the results .
Chairman of the {ORG} {PER} and Governor {PER2} signed the papers .
Director of {ORG} {PER} visited {CITY} .
Chairman of the [ORG State Border Committee ] {PER} spoke about the {LOC} .
Chairman of the [ORG National Assembly of {GPE} ] {PER} received {SUR2} .
Head of the [ORG {ADJ} {CITY} Corporation ] {PER} met the workers .
The meeting was attended by Chairman of the Board of {ORG} {PER} , Ambassador of {GPE} to {GPE2} {PER2} .
Ambassador Extraordinary and Plenipotentiary of {GPE} to {GPE2} {PER} presented his credentials .
{ORG} Chairman {PER} thanked {ORG2} Director General {PER2} .
{ORG} sold its share to {ORG2} .
{AG} learned this from {SUR} .
{ORG} , {ORG2} and {AG} did not answer questions .
Not only {GPE} but also {GPE2} needs the port of {CITY2} .
In a letter to {SUR2} , {SUR} offered to mediate between {GPE2} and {GPE3} .
The border with {GPE2} was closed on {DAY} {MON} .
The parties shall meet in spring , the statement said .
The president , the prime minister and two ministers attended .
The government has no comment , an official said on Monday .
In Europe and Asia the news was received calmly .
`
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");
