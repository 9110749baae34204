/**
 * Abbreviations of English news prose, compiled for this project from the Associated Press and Guardian style guides'
 * entries on titles, months, states, companies and addresses. Lower case, without the full stop.
 */

/** A name or a number follows; a sentence never ends here. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms dr messrs mmes sen sens rep reps gov govs gen lt col capt cmdr sgt cpl pvt maj adm prof rev hon pres amb supt insp det atty asst assoc dep dir
   st ste mt ft vs v no nos fig figs vol pp p par sec ch art cf e.g i.e viz approx c n s e w brig lance pfc spc vice-adm msgr fr br sr.mgr ald cllr`.split(/\s+/),
);

/** Of these, the ones that are also words, or stand behind a measure: abbreviations only where a number follows ("No. 10"; not "Oh no."). */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set('no nos fig figs vol pp par sec ch art'.split(' '));

/** They may close a sentence; they do when a word follows that begins one. */
export const MAY_END: ReadonlySet<string> = new Set(
  `u.s u.k u.n e.u u.s.a u.a.e d.c l.a n.y n.j n.h n.c n.d s.c s.d n.m r.i w.va p.r b.c a.d a.m p.m inc corp co cos ltd plc llc bros jr sr esq ph.d m.d b.a m.a m.b.a d.d.s r.n etc et al
   jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que
   ave blvd rd dr ln hwy pkwy dept univ assn govt est min max hr hrs sq mi km kg lb lbs oz in gal`.split(/\s+/),
);

/** Whether a full stop after these lower-case letters belongs to the word. */
export function isAbbreviation(lower: string): boolean {
  return BEFORE_A_NAME.has(lower) || (MAY_END.has(lower) && !ALSO_WORDS.has(lower));
}

/** Abbreviations that are commoner as whole words at the end of a sentence. */
const ALSO_WORDS: ReadonlySet<string> = new Set('ill in mass miss la del pa ma min max mar sat sun wed wash ore ark art al est gal mi'.split(' '));
