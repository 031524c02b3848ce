/** ISO 3166-1 alpha-3 by the two-letter code that the factbook uses (FIPS 10-4). Territories without people are left out. */
export const isoByFips: ReadonlyMap<string, string> = new Map(
  `ag DZA ao AGO bc BWA bn BEN by BDI cd TCD cf COG cg COD cm CMR cn COM ct CAF cv CPV dj DJI eg EGY ek GNQ er ERI
  et ETH ga GMB gb GAB gh GHA gv GIN iv CIV ke KEN li LBR lt LSO ly LBY ma MDG mi MWI ml MLI mo MAR mp MUS mr MRT
  mz MOZ ng NER ni NGA od SSD pu GNB rw RWA se SYC sf ZAF sg SEN sh SHN sl SLE so SOM su SDN to TGO tp STP ts TUN
  tz TZA ug UGA uv BFA wa NAM wi ESH wz SWZ za ZMB zi ZWE aq ASM as AUS bp SLB ck CCK cq MNP cw COK fj FJI fm FSM
  fp PYF gq GUM kr KIR kt CXR nc NCL ne NIU nf NFK nh VUT nr NRU nz NZL pc PCN ps PLW rm MHL tl TKL tn TON tv TUV
  wf WLF ws WSM aa ABW ac ATG av AIA bb BRB bf BHS bh BLZ cj CYM cs CRI cu CUB do DMA dr DOM es SLV gj GRD gt GTM
  ha HTI ho HND jm JAM mh MSR nn SXM nu NIC pm PAN rn MAF rq PRI sc KNA st LCA tb BLM td TTO tk TCA uc CUW vc VCT
  vi VGB vq VIR aj AZE am ARM gg GEO kg KGZ kz KAZ rs RUS ti TJK tx TKM uz UZB bm MMR bx BRN cb KHM ch CHN hk HKG
  id IDN ja JPN kn PRK ks KOR la LAO mc MAC mg MNG my MYS pp PNG rp PHL sn SGP th THA tt TLS tw TWN vm VNM al ALB
  an AND au AUT be BEL bk BIH bo BLR bu BGR cy CYP da DNK ei IRL en EST ez CZE fi FIN fo FRO fr FRA gi GIB gk GGY
  gm DEU gr GRC hr HRV hu HUN ic ISL im IMN it ITA je JEY kv XKX lg LVA lh LTU lo SVK ls LIE lu LUX md MDA mj MNE
  mk MKD mn MCO mt MLT nl NLD no NOR pl POL po PRT ri SRB ro ROU si SVN sm SMR sp ESP sw SWE sz CHE uk GBR up UKR
  vt VAT ae ARE ba BHR gz PSE ir IRN is ISR iz IRQ jo JOR ku KWT le LBN mu OMN qa QAT sa SAU sy SYR tu TUR we PSE
  ym YEM bd BMU ca CAN gl GRL mx MEX sb SPM us USA ar ARG bl BOL br BRA ci CHL co COL ec ECU fk FLK gy GUY ns SUR
  pa PRY pe PER uy URY ve VEN af AFG bg BGD bt BTN ce LKA in IND mv MDV np NPL pk PAK`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, item, i, all) => {
      if (i % 2 === 1) pairs.push([all[i - 1] ?? "", item]);
      return pairs;
    }, []),
);

/** What the PETRARCH lists write for a country, where it is not ISO's code. */
export const isoByPetrarch: ReadonlyMap<string, string> = new Map([
  ["ROM", "ROU"],
  ["TMP", "TLS"],
  ["ZAR", "COD"],
  ["KSV", "XKX"],
  ["KOS", "XKX"],
  ["PAL", "PSE"],
  ["SSU", "SSD"],
  ["GME", "DEU"],
  ["GMW", "DEU"],
]);
