import { expect, test } from "vitest";
import { createPlainDoc } from "../../src/doc/index.ts";
import { annotateDoc } from "../../src/engine/annotate-doc.ts";

/** Who takes which side on what, in the document's words. */
function positions(text: string): string[] {
  const { annotated } = annotateDoc(createPlainDoc(text, "a", "en"));
  const { stances = [] } = annotated?.layers ?? {};
  return stances.map(({ actor, stance, issue }) => `${actor} | ${stance} | ${issue}`);
}

test.each([
  [
    "Tarsk opposes any expansion of the Northern League, Foreign Minister Olen Dray said on Tuesday.",
    ["Tarsk | oppose | any expansion of the Northern League"],
  ],
  [
    "Calling the draft “a step backwards”, Norland's ambassador Eva Lunt said her government would vote against it.",
    ["Eva Lunt | oppose | the draft"],
  ],
  [
    "Prime Minister Mira Holt called the ceasefire proposal “a serious basis for negotiations”.",
    ["Mira Holt | support | the ceasefire proposal"],
  ],
  ["Veldia has ruled out joining the customs union.", ["Veldia | oppose | the customs union"]],
  [
    "President Bram Tesk said he was not opposed to the peace conference but wanted Tarsk to be invited.",
    ["Bram Tesk | neutral | the peace conference"],
  ],
  [
    "The opposition Unity Party came out against the pipeline.",
    ["Unity Party | oppose | the pipeline"],
  ],
  [
    "The Senate of Norland voted 54-40 to approve the arms sale.",
    ["Senate of Norland | support | the arms sale"],
  ],
  ["Olen Dray threw his weight behind the truce.", ["Olen Dray | support | the truce"]],
  [
    "The union's leader, Pia Stell, dismissed the offer as “insulting”.",
    ["Pia Stell | oppose | the offer"],
  ],
  [
    "Norland will not recognise the referendum, President Mira Holt said.",
    ["Norland | oppose | the referendum"],
  ],
  [
    "“We are against the bill,” said Pia Stell, who leads the teachers.",
    ["Pia Stell | oppose | the bill"],
  ],
  ["Ivo Brand is a vocal critic of the dam.", ["Ivo Brand | oppose | the dam"]],
  [
    "Ulf Marr, a supporter of the tax cut, said growth would follow.",
    ["Ulf Marr | support | the tax cut"],
  ],
  [
    "Bishop Karl Ferro urged lawmakers to reject the euthanasia bill.",
    ["Karl Ferro | oppose | the euthanasia bill"],
  ],
  [
    "Veldia's parliament refused to ratify the border agreement.",
    ["Veldia's parliament | oppose | the border agreement"],
  ],
  ["Norland remains opposed to sanctions on Tarsk.", ["Norland | oppose | sanctions on Tarsk"]],
  [
    "President Mira Holt calls extending the mandate “a mistake”.",
    ["Mira Holt | oppose | extending the mandate"],
  ],
  ["President Mira Holt said the embargo must be lifted.", ["Mira Holt | oppose | the embargo"]],
  [
    "Mira Holt, who had long resisted the wall, now supports it.",
    ["Mira Holt | oppose | the wall", "Mira Holt | support | the wall"],
  ],
  [
    "The plan has the support of Norland and Veldia.",
    ["Norland | support | The plan", "Veldia | support | The plan"],
  ],
  ["The plan drew criticism from the Dockers' Union.", ["Dockers' Union | oppose | The plan"]],
  ["The proposal was rejected by Tarsk.", ["Tarsk | oppose | The proposal"]],
  ["Kest Gorlan wants the refugee quota scrapped.", ["Kest Gorlan | oppose | the refugee quota"]],
  ["Kest Gorlan demanded an end to the occupation.", ["Kest Gorlan | oppose | the occupation"]],
  ["Norland is pushing for a no-fly zone.", ["Norland | support | a no-fly zone"]],
  [
    "Tarsk has agreed in principle to the prisoner exchange.",
    ["Tarsk | support | the prisoner exchange"],
  ],
  [
    "The Northern League stopped short of endorsing the plan.",
    ["Northern League | neutral | the plan"],
  ],
  [
    "Norland's defence minister, Ida Roke, denounced the deployment of missiles in Veldia.",
    ["Ida Roke | oppose | the deployment of missiles in Veldia"],
  ],
  [
    "Senator Paul Ness favours a ban on assault rifles.",
    ["Paul Ness | support | a ban on assault rifles"],
  ],
  [
    "Senator Paul Ness opposes abortion and supports lower taxes.",
    ["Paul Ness | oppose | abortion", "Paul Ness | support | lower taxes"],
  ],
  [
    "Tarsk has no objection to the inspection of its ports.",
    ["Tarsk | neutral | the inspection of its ports"],
  ],
  [
    "Paul Ness voted for the farm subsidies and against the road toll.",
    ["Paul Ness | support | the farm subsidies", "Paul Ness | oppose | the road toll"],
  ],
  [
    "Lena Ost said she could not support the merger in its present form.",
    ["Lena Ost | oppose | the merger"],
  ],
  [
    "“The plan is a recipe for disaster,” Paul Ness told reporters.",
    ["Paul Ness | oppose | The plan"],
  ],
  [
    "“This agreement is good for both our peoples,” said President Mira Holt.",
    ["Mira Holt | support | This agreement"],
  ],
  [
    "The chancellor of Veldia, Otto Ruhn, spoke out in favour of the common currency.",
    ["Otto Ruhn | support | the common currency"],
  ],
  ["Protesters marched against the reform.", []],
  ["Paul Ness was asked whether he supports the reform.", []],
  ["Paul Ness supports his wife.", []],
  ["Paul Ness backed his car into the garage.", []],
  ["Mira Holt condemned Olen Dray.", []],
  ["Veldia supports the rebels in the north.", []],
  ["Norland fought a long war against Tarsk.", []],
  ["Paul Ness accepted the prize.", []],
  ["Otto Ruhn may support the plan, aides said.", []],
  ["The film was welcomed by critics.", []],
  ["Pia Stell criticized the minister for his haste.", []],
  [
    "The foreign ministry of Tarsk voiced support for the Veldian peace initiative on Friday.",
    ["The foreign ministry of Tarsk | support | the Veldian peace initiative"],
  ],
  ["“We cannot accept this ultimatum,” Olen Dray said.", ["Olen Dray | oppose | this ultimatum"]],
  [
    "Parliament in Norland has backed a bill that raises the retirement age.",
    ["Parliament in Norland | support | a bill"],
  ],
  [
    "Interior minister Sven Aas has defended the police operation.",
    ["Sven Aas | support | the police operation"],
  ],
  [
    "Tarsk's ambassador to the League, Rolf Hein, described the resolution as “a dangerous precedent”.",
    ["Rolf Hein | oppose | the resolution"],
  ],
  [
    "The Farmers' League has long campaigned against the nitrogen law.",
    ["Farmers' League | oppose | the nitrogen law"],
  ],
  [
    "Norland is ready to join the naval mission, its defence minister said.",
    ["Norland | support | the naval mission"],
  ],
  [
    "Opposition leader Kara Wend vowed to repeal the media law.",
    ["Kara Wend | oppose | the media law"],
  ],
  ["Kara Wend accused the government of lying.", []],
  [
    "The central bank of Veldia opposes raising interest rates.",
    ["The central bank of Veldia | oppose | raising interest rates"],
  ],
  [
    "Olen Dray said Tarsk would never accept a partition of the island.",
    ["Tarsk | oppose | a partition of the island"],
  ],
  [
    "“I support a two-state solution,” Mira Holt told the council.",
    ["Mira Holt | support | a two-state solution"],
  ],
  [
    "Mira Holt spoke in favour of a two-state solution.",
    ["Mira Holt | support | a two-state solution"],
  ],
  [
    "The Catholic Church in Veldia rejects the draft constitution.",
    ["Catholic Church | oppose | the draft constitution"],
  ],
  ["Veldia and Norland signed a border treaty in March.", []],
  ["Bishop Aron Leth praised the truce.", ["Aron Leth | support | the truce"]],
  ["Five senators voted against the nomination.", []],
  [
    "Senator Dag Ruud voted against the surveillance bill.",
    ["Dag Ruud | oppose | the surveillance bill"],
  ],
  ["Asked about the surveillance bill, Dag Ruud declined to comment.", []],
  [
    "Norland's government has given its approval to the sale of the airline.",
    ["Norland's government | support | the sale of the airline"],
  ],
  [
    "Tarsk withdrew from the fisheries agreement last year.",
    ["Tarsk | oppose | the fisheries agreement"],
  ],
  ["Union chief Pia Stell urged members to vote no in the referendum.", []],
  [
    "Dag Ruud proposed a ban on disposable batteries.",
    ["Dag Ruud | support | a ban on disposable batteries"],
  ],
  ["Kara Wend dismissed the reform as cosmetic.", ["Kara Wend | oppose | the reform"]],
  ["The proposal has run into opposition from Veldia.", ["Veldia | oppose | The proposal"]],
  ["Sven Aas hailed the agreement as a milestone.", ["Sven Aas | support | the agreement"]],
  ["Environmentalists condemned the plan.", []],
  ["Green Path, an environmental group, condemned the plan.", ["Green Path | oppose | the plan"]],
  ["Tarsk called on the League to suspend the sanctions.", ["Tarsk | oppose | the sanctions"]],
  ["Mira Holt urged Tarsk to accept the ceasefire.", ["Mira Holt | support | the ceasefire"]],
  [
    "Olen Dray repeated that Tarsk does not recognise the annexation.",
    ["Tarsk | oppose | the annexation"],
  ],
  ["“This law is an attack on free speech,” said Kara Wend.", ["Kara Wend | oppose | This law"]],
  ["Sven Aas, who opposes the law, resigned on Monday.", ["Sven Aas | oppose | the law"]],
  ["Norland will back the embargo only if Veldia does.", ["Norland | conditional | the embargo"]],
  [
    "The Northern League endorsed Norland's bid for membership.",
    ["Northern League | support | Norland's bid for membership"],
  ],
  ["Voters rejected the new stadium.", []],
] as const)("%s", (text, expected) => {
  expect(positions(text)).toEqual(expected);
});
