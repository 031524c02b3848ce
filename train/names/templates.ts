/**
 * Sentences of news in words, with slots for names: `{PER}` and `{SUR}` a person in
 * full and by the last name, `{GPE}`, `{ADJ}`, `{DEMS}`, `{CITY}` a country, its
 * adjective, people and capital, `{ORG}` a body, `{PARTY}` a party, `{PARL}` a
 * parliament (a word, no name of its own), `{AG}` a news agency, `{LOC}` a river or
 * mountain; `{SUR!}` is in capitals. `[ORG … ]` is a name that holds words and slots. A `!` in front
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
In [LOC Europe ] and [LOC Asia ] the news was received calmly .
[ORG EU ] High Representative for Foreign Affairs and Security Policy {PER} condemned the decision of {CITY} .
[ORG EU ] foreign policy chief {PER} will chair the meeting .
[ORG Kremlin ] spokesman {PER} declined to comment on the words of {SUR2} .
[ORG UN ] Secretary - General {PER} and [ORG NATO ] Secretary General {PER2} spoke by telephone .
[LOC US ] Secretary of State {PER} wrote that {GPE} was isolated .
Former [LOC US ] President {PER} and former [LOC UK ] Prime Minister {PER2} sent letters .
[LOC U.S. ] Ambassador to {GPE} {PER} left {CITY} .
Press Secretary {PER} told {AG} and {AG2} that {SUR2} would visit {GPE2} in {MON} .
Press secretary of the {ADJ} president {PER} told {AG} about it .
{AG} reported , citing Interior Minister {PER} , that the border with {GPE2} was open .
The {AG} agency reported this on {DAY} {MON} .
The {ADJ} news agency {AG} published a photo of {SUR} .
{AG2} writes about this with reference to {AG} .
{CITY} . {DAY} {MON} . {AG} – {PER} has signed the decree .
{CITY} , {DAY} {MON} - {AG} . {ADJ} Defence Minister {PER} arrived in {CITY2} .
{CITY} / {AG} / The {ORG} has published the figures .
Photo by {PER} / {AG}
Photo courtesy of {AG}
{AG} / {PER}
Image : {AG}
{SUR!} : Good morning , colleagues .
{SUR2!} : Thank you , Mr. President .
{PER!} : We shall answer this question in writing .
{SUR!} : The position of {GPE} is known .
{SUR2!} ( through interpreter ) : I agree with Mr. {SUR} .
{SUR} : We value the role of the {ORG} .
{PER} : Let me begin with trade .
{CITY} and {CITY2} are strategic partners , {PER} stressed .
{CITY} hopes that {GPE2} will keep its word .
{CITY} knows this and {CITY2} knows this .
The head of state received Governor of the [LOC {CITY2} Region ] {PER} .
Secretary of the [ORG Security Council ] {PER} met {PER2} , a member of the Politburo of the {ORG2} .
State Secretary of the {ORG} {PER} spoke to reporters .
Chairman of the Board of {ORG} {PER} and Economy Minister {PER2} took part .
Director General of the {ORG} {PER} was in {CITY} .
Speaker of the [ORG {PARL} of {GPE} ] {PER} thanked the members .
The [ORG {PARL} ] voted on {DAY} {MON} ; {SUR} abstained .
The {ADJ} [ORG {PARL} ] and the [ORG {PARL2} of {GPE2} ] exchanged delegations .
The {PARTY} and the {PARTY2} boycotted the vote .
{PARTY} leader {PER} called on {DEMS} to stay at home .
Members of the {PARTY} left the [ORG {PARL} ] .
{PER} of the {PARTY} lost to {PER2} of the {PARTY2} .
Human rights group {ORG} said 14 {DEMS} had been jailed .
Two {DEMS} and a {ADJ2} were detained , {AG} said .
Thousands of {DEMS} live in {GPE2} .
The {DEMS} and the {DEMS2} have the same right to this , {SUR} said .
Crown Prince {PER} and Sheikh {PER2} discussed oil .
His Excellency Mr. {PER} , Ambassador of {GPE} , flew to {CITY2} .
The {ADJ} chargé d'affaires , {PER} , was summoned .
{GPE} 's [ORG Defence Ministry ] said that {ADJ2} troops had crossed the {LOC} .
{GPE} 's ambassador to {GPE2} , {PER} , presented his credentials to President {SUR2} .
A spokesman for the [ORG {ADJ} General Staff ] , Colonel {PER} , told {AG} that two drones fell near {CITY2} .
[ORG Foreign Ministry ] spokesperson {PER} said at a briefing in {CITY} that {GPE} opposed the plan .
[ORG Ministry of Internal Affairs ] spokeswoman {PER} confirmed the arrest of {PER2} .
The [ORG Foreign Ministry of {GPE} ] and the [ORG Ministry of Economy ] prepared the visit .
Deputy Head of the [ORG Presidential Administration ] {PER} read out the message of {SUR2} .
The [ORG Council of Ministers of {GPE} ] and the [ORG {CITY} City Executive Committee ] will report .
The [ORG Prosecutor General 's Office ] has opened a case against {PER} .
The [ORG {CITY} City Court ] sentenced {PER} , leader of the {PARTY} , to five years .
{PER} studied at the [ORG University of {CITY2} ] and [ORG {CITY} State University ] .
{PER} , a professor at [ORG {CITY} State University ] , doubts this .
The [ORG Embassy of {GPE2} in {GPE} ] did not reply to {AG} .
{SUR} 's trip to {CITY2} was his third since {MON} .
{SUR} 's words were noticed in {CITY2} .
{SUR} and {SUR2} met twice .
“ {SUR} is wrong , ” {SUR2} told the [ORG {CITY} Herald ] .
{ADJ} Prime Minister {SUR} , {ADJ2} President {SUR2} and the head of the {ORG} came to {CITY3} .
Sanctions of the [ORG EU ] and the [LOC United States ] hit {ORG} .
The plant of {ORG} in {CITY2} stands idle .
{ADJ} - {ADJ2} [ORG Intergovernmental Commission ] will sit in {CITY} .
! {SUR} MEETS {SUR2} IN {CITY}
! {PARTY} WINS VOTE IN {GPE}
! {ADJ} MINISTER : {DEMS2} ARE WELCOME
{PER} Appointed Head of {ORG}
{ADJ} {PARL} Backs Deal With {GPE2}
{GPE} condemned {GPE2} .
{GPE} criticised the {ADJ2} plan .
{GPE} backs {GPE2} .
{GPE} sells grain to {GPE2} and buys oil .
{GPE} offers {GPE2} a loan .
{GPE} sent aid to {GPE2} after the flood .
{GPE} recalled its ambassador from {GPE2} .
{GPE} shelled {ADJ2} positions .
{GPE} welcomed the {ADJ2} vote .
{GPE} expelled two {ADJ2} diplomats .
{GPE} troops attacked {CITY2} , {SUR} said .
{GPE} accuses {GPE2} of spying .
{GPE} freed {DEMS2} .
{GPE} and {GPE2} will trade in their own currencies .
{ADJ} elections will be held in spring .
{ADJ} police arrested {SUR} .
{ADJ} rebels took {CITY} .
{DEMS} fear a war with {GPE2} .
{CITY} criticised the {ADJ2} proposal .
{CITY} wants {GPE2} to wait .
{CITY} rejects it .
{CITY} and {CITY2} talk again .
{CITY} thanked {CITY2} for its help .
{SUR} met {SUR2} .
{SUR} thanked {SUR2} for the talks .
{SUR} 's talks with {SUR2} lasted an hour .
{PER} 's meeting with {PER2} was postponed .
{PER} flew to {CITY2} .
{PER} criticised {GPE2} .
{PER} has accused {GPE2} of an attack on {CITY} .
{ORG} denies it .
{ORG} supports the {ADJ} plan .
{PARTY} opposes it .
`
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");
