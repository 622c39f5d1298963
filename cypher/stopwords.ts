/** English function words: they join what a text is about and are not it. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost alone along already also although always am among an and another any
  anyone anything are around as at be became because been before behind being below between both but by can cannot could did
  do does doing done down during each either else enough even ever every everyone everything few for from further had has
  have having he hence her here hers him his how however i if in indeed instead into is it its itself least less like made
  make makes making many may me might more moreover most much must my namely neither never nevertheless no nobody none nor
  not nothing now of off often on once one only onto or other others our ours out over own per perhaps quite rather same
  several she should since so some somehow something sometimes still such than that the their theirs them themselves then
  there thereby therefore these they this those though through throughout thus to together too toward towards two under
  until up upon us very via was we well were what whatever when whenever where whereas whether which while who whole whom
  whose why will with within without would yet you your yours`.split(/\s+/),
);
