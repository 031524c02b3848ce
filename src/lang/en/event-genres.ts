/* Words that mark a report of something other than politics, in whose terms verbs of the event tables mean other things. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Kinds of news in which nobody fights, meets or attacks in earnest. */
export type Genre = "sport" | "culture" | "business" | "weather";

/** Lemmas that mark each kind. */
export const genreWords: Readonly<Record<Genre, ReadonlySet<string>>> = {
  sport:
    words(`goal goalkeeper match coach striker midfielder defender referee semifinal semi-final quarterfinal quarter-final final
    cup tournament championship champion scorer score halftime half-time season playoff playoffs inning quarterback touchdown wicket batsman bowler
    tennis football soccer rugby basketball hockey cricket golf boxing cycling marathon sprint relay medal medalist olympics teammate
    fixture kick free-kick offside penalty substitute stadium fan club league title team innings racket grandstand lap race racing
    knockout heavyweight set tie-break rider peloton stage athlete player captain round`),
  culture:
    words(`film movie director actor actress novel novelist album song singer band concert festival drama theatre theater opera
    ballet exhibition gallery painter sculptor poet poem screenplay box-office sequel premiere cinema audience guitarist orchestra
    composer author bestseller comedy comedian cast soundtrack critic museum picture role book heroine hero edition chapter reader publisher`),
  business:
    words(`share shareholder stock earnings profit revenue quarter dividend forecast investor analyst takeover merger acquisition
    market index bond brokerage startup start-up firm company retailer carmaker chief-executive ceo turnover sales valuation buyback
    ipo listing supplier customer executive rival bid stake guidance margin rate
    inflation currency dollar yield exporter economist`),
  weather:
    words(`rain rainfall snow gust wind temperature forecaster meteorologist forecast storm thunderstorm heatwave heat celsius degree
    sunshine cloud frost fog drizzle humidity front shower hail blizzard`),
};

/** Share of a text's nouns that must mark a kind, and how many different ones. */
export const genreLimits: Readonly<
  Record<Genre, { readonly share: number; readonly kinds: number }>
> = {
  sport: { share: 0.14, kinds: 5 },
  culture: { share: 0.14, kinds: 4 },
  business: { share: 0.14, kinds: 5 },
  weather: { share: 0.14, kinds: 5 },
};

/** Nouns of elections and parliaments, where one attacks, fights and threatens in words. */
export const campaignWords: ReadonlySet<string> =
  words(`campaign candidate candidacy poll primary voter nominee nomination senator delegate caucus convention ballot election
  debate frontrunner front-runner rival ad advertisement endorsement donor fundraiser fundraising rally ticket running-mate contender
  democrat republican tory congressman congresswoman representative rep. sen. gov. governor bill legislation amendment platform conservative
  liberal progressive supporter pollster strategist pundit pac turnout constituency district electorate incumbent lawmaker gop hearing
  committee presidency party politics politician tweet audience speech`);
