/** Family names for which a shared name says less, or whose order of names says more. */

const set = (words: string) => new Set(words.split(/\s+/));

/** Family names that East Asian usage prints before the given name. */
export const EAST_ASIAN = set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng
   cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lv ding ren shen yao fang jin shi gu tan qin hou shao
   meng xiong bai jia cui ge fu fan mao qian yin lai qi qiu yan kim lee park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn hong moon
   nguyen tran pham le vu dang bui do ngo duong wong chan cheung leung lau tsai hsu chang hsieh tanaka suzuki sato takahashi
   watanabe ito yamamoto nakamura kobayashi kato`,
);

const WESTERN_AND_INDIAN = set(
  `smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin thompson white clark
   garcia martinez rodriguez lopez gonzalez hernandez perez sanchez silva santos oliveira rossi muller schmidt schneider ivanov
   kumar singh sharma gupta patel khan ali das cohen levy`,
);

/** Whether a family name says little by itself: it is among the commonest of the world. */
export const isCommonFamily = (family: string): boolean => EAST_ASIAN.has(family) || WESTERN_AND_INDIAN.has(family);

/** The commonest Chinese family names, which make every name with a given name of one syllable common. */
const CHINESE = set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng
   cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding shen qin`,
);
const SYLLABLE = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,3}n?g?$/;

/** Given names that with a common family name make a common name. */
const COMMON_GIVEN = set(
  `james john robert michael david william richard joseph thomas charles daniel matthew mark paul andrew peter kevin brian
   mary jennifer elizabeth sarah maria ana anna laura jose juan carlos luis antonio marco giuseppe mohammad mohammed ali
   amit rahul rajesh sanjay anil vijay rohit abhishek ankit neha pooja`,
);

/**
 * Whether several bearers of one full name are to be expected among a few thousand people: Wei Zhang, John Smith. Without a
 * table of how often names occur, two common parts stand for it; a Chinese name of two syllables only is common by itself.
 */
export function isCommonName({ given, family }: { given: readonly string[]; family: readonly string[] }): boolean {
  const [only = '', ...more] = given;
  const last = family.at(-1) ?? '';
  if (more.length > 0) return false;
  return CHINESE.has(last) ? SYLLABLE.test(only) : WESTERN_AND_INDIAN.has(last) && COMMON_GIVEN.has(only);
}
