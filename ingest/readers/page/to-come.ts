/** What stands where a title, an abstract or a speaker is not known yet: "TBA", "Résumé à venir." */
const SAID = [
  'tb[acd]|n\\/?a|to be (?:announced|confirmed|determined)',
  '(?:abstract |title )?(?:to come|to follow|coming soon|forthcoming|not available)',
  '(?:résumé |titre )?(?:à (?:venir|confirmer|préciser|annoncer))',
  '(?:titel |zusammenfassung |abstract )?(?:folgt|wird (?:noch )?bekannt ?gegeben)',
  '(?:título |resumen |resumo )?(?:por (?:confirmar|anunciar|determinar)|a (?:confirmar|anunciar|definir))',
  '(?:titolo |riassunto )?da (?:definire|confermare|annunciare)',
].join('|');
const TO_COME = new RegExp(`^[([]?(?:${SAID})\\.{0,3}[)\\]]?$`, 'iu');

export const isToCome = (text: string): boolean => text.length <= 60 && TO_COME.test(text);

const OF_ABSTRACT = /\b(?:abstract|zusammenfassung|resumen|resumo|riassunto)\b|résumé/i;

/** Nothing but that an abstract is to come: "Resumen por confirmar". */
export const isAbstractToCome = (text: string): boolean => isToCome(text) && OF_ABSTRACT.test(text);
