const words =
  "a an the this that these those some any each every no such both either neither all few many much more most other another " +
  "i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself they them their theirs themselves " +
  "who whom whose which what where when why how there here " +
  "be am is are was were been being have has had having do does did doing will would shall should can could may might must ought let " +
  "and or but nor so yet for if then than as because while though although unless until since whether " +
  "of in on at by to from with without into onto upon about over under between among through during before after against within across along toward towards via per " +
  "not n't 's 'm 're 've 'll 'd s t also too very just only even still already again ever never now well quite rather " +
  "mr mrs ms dr said say says";

/** Words that carry grammar rather than matter; two sentences that share only these share nothing. Lower case. */
export const functionWords: ReadonlySet<string> = new Set(words.split(" "));
