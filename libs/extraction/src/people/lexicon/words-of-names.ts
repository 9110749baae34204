/** Lower-case words inside names: "Ursula von der Leyen", "Mohammed bin Salman", "Luiz Inácio Lula da Silva". */
export const PARTICLES: ReadonlySet<string> = new Set('de da do dos das del della di du der den van von bin bint ibn al el la le ten ter zu zur y lo af av'.split(' '));

/** Particles that open a surname by themselves: "de Blasio said". */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set('de da del della di du van von bin ibn der den ten ter al el'.split(' '));

/**
 * Family names that stand first, as news writes Korean, Chinese and Vietnamese names; compiled for this project from
 * general knowledge of the commonest names.
 */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  `Kim Lee Park Choi Choe Jung Jong Chung Jeong Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh Shin Seo Suh Kwon Hwang Ahn An Song Ryu Yoo Yu Hong Jeon Jon Ko Koh Moon Mun Yang Son Bae Paek Baek Heo Huh Hur Nam Sim Shim Noh Roh Ro Ha Kwak Sung Seong Cha Joo Chu Woo Min Ri Rhee Pak Ban Hyon Ji Thae Na Paik Pyo Syngman
   Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Xu Fu Shen Zeng Peng Lu Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Tsai Lien Xi Bo Mo Hua Geng
   Nguyen Tran Le Pham Phan Vo Dang Bui Do Ho Ngo Duong Ly Truong Vuong Nong`.split(/\s+/),
);

/** Matches the given name of a Korean or Chinese person as romanised in one piece: `Jae-in`, `Yong-chol`, `Jinping`, `Un`; must not match `Clijsters`, `Harper`. */
export const EAST_ASIAN_GIVEN = /^(?:\p{L}[a-z]{1,5}[-‐‑]\p{L}[a-z]{1,5}|(?:Zh|Ch|Sh|[BPMFDTNLGKHJQXRZCSYW])?(?:[aeiou]{1,3}|iao|uang|iang|iong)(?:ng|n|k|l|m|r)?(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:[aeiou]{1,3})(?:ng|n)?)?)$/iu;

/** First names that people are called by turns; compiled for this project. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  'bill:william will:william bob:robert rob:robert bobby:robert mike:michael jim:james jimmy:james joe:joseph dick:richard rick:richard tom:thomas tony:anthony ted:edward ed:edward dan:daniel danny:daniel dave:david ben:benjamin bernie:bernard chuck:charles charlie:charles jeff:jeffrey steve:steven stephen:steven sergei:sergey alexei:alexey dmitri:dmitry mohamed:mohammed muhammad:mohammed mohammad:mohammed nick:nicholas ken:kenneth ron:ronald don:donald tim:timothy liz:elizabeth kate:katherine sue:susan larry:lawrence andy:andrew greg:gregory matt:matthew sam:samuel chris:christopher pat:patrick jack:john johnny:john'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The form under which variants of a first name are compared, in lower case. */
export function plainFirstName(name: string): string {
  const lower = name.toLowerCase();
  return NICKNAMES.get(lower) ?? lower;
}
