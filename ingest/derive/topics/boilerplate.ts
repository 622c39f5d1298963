/** What sentences say beside their subject: who did the work and who paid, and set phrases. */

/** From one of these on, a sentence is about people and money. */
const THANKS =
  /\b(?:joint(?:ly)? (?:work |paper |project )?with|(?:joint|ongoing|previous|recent|current) works? (?:with|by|of)|in collaboration with|collaborat(?:ion|ors?) (?:with|between|of)|(?:funded|supported|financed|sponsored|organi[sz]ed) by|thanks to \p{Lu}|(?:en collaboration|travail (?:en )?(?:commun|collaboration|joint)) avec|gemeinsame? (?:arbeit )?mit|in zusammenarbeit mit|gemeinsame arbeit|lavoro (?:in comune|congiunto) con|trabajo conjunto con|is a joint (?:work|project|effort))\b.*$/isu;

/** Set phrases: none of their words is meant. */
const SET_PHRASES =
  /\b(?:state[ -]of[ -]the[ -]art|shed(?:s|ding)? (?:new |some |more )?light|takes? place|taken place|an? \w+ role|in spite of|in the wild|(?:with|in) (?:respect|regard) to|in terms of|a (?:wide |large )?(?:variety|range|number|body|host) of|by means of|in (?:the )?case of|at the same time|in practice|in particular|in order to|for the first time|at hand|rule of thumb|to this end|point of view|tens of|hundreds of|thousands of|millions of|of the box|on the fly|from scratch|at scale)\b/giu;

/** A count that is a part of a term: without its hyphen it would be no more than a count. */
const COUNTED = /\b(few|zero|one|many) (shot)\b/giu;

/** A sentence without its boilerplate; what is left stands where it stood. */
export const withoutBoilerplate = (sentence: string): string =>
  sentence
    .replace(THANKS, '')
    .replace(SET_PHRASES, (phrase) => ';'.padEnd(phrase.length))
    .replace(COUNTED, '$1-$2');
