import { isFurniture } from '../../print/furniture.js';
import type { Passage } from './passage.js';

/** Longest line that is read as an appeal to the reader, in letters. */
const LONGEST_APPEAL = 340;

/**
 * Words that lead from a body to another article, in the languages of the larger presses. Compiled for this project.
 */
const LEADS = [
  'read (?:more|next|also|on|this|the full (?:story|article))', 'also read', 'see also', 'see more', 'more(?: on this| from .{2,40}| stories| news| coverage)?', 'related(?: articles?| stor(?:y|ies)| contents?| links?| topics?| coverage| reading)?', 'don[’\']t miss', 'recommended(?: for you| videos?| reading| stories)?', 'most (?:read|popular|viewed)(?: in .{2,30})?', 'watch(?: more| now| live| below)?', 'listen(?: now| here)?', 'up next', 'you (?:may|might) (?:also )?like', 'editors?[’\']s?[’\']? (?:picks?|choice|recommendations)', 'opinion', 'explained', 'previously', 'in pictures', 'about the authors?', 'go deeper',
  'mehr (?:zum thema|dazu|themen.{0,30}|lesen)', 'lesen sie (?:auch|mehr|hier|dazu)', 'lesen sie (?:auch|mehr)', 'auch interessant', 'zum thema', 'das könnte sie auch interessieren', 'passend dazu', 'weiterlesen', 'siehe auch',
  'lees (?:ook|meer|verder)', '(?:à )?lire aussi', 'voir aussi', 'à lire', 'sur le même sujet', 'leggi anche', 'leggi (?:di più|tutto)', 'guarda anche', '(?:lee|lea|leer|ver) (?:también|además|más)', '(?:te|le) puede interesar', 'más información', 'leia (?:também|mais)', 'veja (?:também|mais)', 'saiba mais',
  'läs (?:även|också|mer)', 'les også', 'læs også', 'lue myös', 'czytaj (?:też|także|więcej|również)', 'zobacz (?:też|także|również)', 'čtěte(?: také| více)?', 'čítajte(?: aj)?', 'olvass(?:a|on)? (?:el|még|tovább)', 'citește și', 'διαβάστε (?:ακόμη|επίσης)', 'читайте (?:также|ещё|еще)', 'смотрите также', 'читайте також', 'ilgili haber(?:ler)?', '(?:bunu da|bunları da) oku(?:yun)?', 'اقرأ أيض[اًا]*', 'بیشتر بخوانید',
  '関連記事', 'あわせて読みたい', '【関連】', '相关(?:新闻|阅读|报道)', '延伸閱讀', '更多', '관련 ?기사',
];

/** `Read more: Talks resume`, `Lesen Sie auch`, `WATCH | The harbour at night`; not `Read more slowly, she said`. */
const LEAD = new RegExp(`^\\W{0,3}(?:${LEADS.join('|')})\\s*(?:[:：|>»›→–—-]|\\.{3}|…|$)`, 'iu');

/** A way of asking the reader for something. `needs` is what its words never lack: looked for first, since few paragraphs have it and most patterns try each word. */
interface Appeal {
  readonly needs?: RegExp;
  readonly pattern: RegExp;
}

/**
 * Words with which a paper asks its readers for something: to subscribe, to write, to follow, to pay. Each speaks of `our` or to
 * `you`, as a report does not. Matches `Sign up for our morning newsletter`, `Suscríbete para seguir leyendo`; must not
 * match `The newsletter reached 4,000 readers` or `He asked them to sign up`. Compiled for this project.
 */
const APPEALS: readonly Appeal[] = [
  { pattern: /^\W{0,3}(?:(?:please|want to [^.?!]{3,60}\?|enjoying [^.?!]{3,60}\?|like [^.?!]{3,60}\?)\s*)?(?:sign[- ]?up|subscribe|register|log in|sign in|join us|become a (?:member|subscriber)|donate|support (?:our|us)|follow (?:us|our|\S+(?: \S+){0,3} on)|download (?:the|our)|click (?:here|below|on the link)|get (?:our|unlimited|the latest|more from|breaking|\S+ \S+ delivered)|stay (?:informed|up to date|connected|in the know)|bookmark|contact us|email us|send us|write to us|share this)\b/iu },
  { needs: /newsletter/i, pattern: /\b(?:our|your|free|daily|weekly|this|my|the \w+|\w+[’']s?) (?:\w+ ){0,3}newsletters?\b[^.!?]{0,120}\b(?:inbox|sign up|subscribe|here|today|free|delivered|advertis\w+|consent)\b/iu },
  { needs: /sign up|subscribe/i, pattern: /\b(?:sign up|subscribe) (?:for|to|here|now|today)\b[^.!?]{0,60}\b(?:newsletters?|inbox|updates|alerts|e-?course|edition|briefing)\b/iu },
  { needs: /your /i, pattern: /\b(?:delivered|sent|straight|right) (?:directly |right |straight )?(?:to|in|into|through) your (?:e-?mail )?(?:inbox|letterbox|door|phone)\b/iu },
  { needs: /website|home ?page|us on|conversation|comment/i, pattern: /\b(?:our website is (?:the|your)|(?:bookmark|visit) our (?:home ?page|website)|follow us on|like us on|join the conversation|let us know in the comments|leave a comment|in the comments (?:below|section))\b/iu },
  { needs: /@|on (?:X|Twitter|Facebook|Instagram|Threads|LinkedIn|Bluesky|Mastodon)/i, pattern: /\b(?:get in touch|have (?:a|any) (?:news )?(?:tips?|story)|got a (?:news )?(?:tip|story)|do you have a (?:tip|story)|can be reached|may be reached|reach (?:him|her|them|me) at|contact (?:him|her|them|\p{Lu}\S+ \p{Lu}\S+) at|e-?mail (?:him|her|\p{Lu}\S+ \p{Lu}\S+) at|follow (?:him|her|them|\p{Lu}\S+(?: \p{Lu}\S+)?)(?:\s\S+){0,4} (?:on|@))\b.{0,200}(?:@|on (?:X|Twitter|Facebook|Instagram|Threads|LinkedIn|Bluesky|Mastodon)\b)/iu },
  { needs: /javascript|browser|video/i, pattern: /\b(?:enable|requires|turn on) javascript\b|\bplease (?:update|upgrade) (?:to a modern|your) browser\b|\byour browser (?:does not|doesn[’']t|is not)\b|\bvideo (?:cannot|can[’']t) be played\b|\bvideo has failed to load\b|\btry refreshing your browser\b/iu },
  { needs: /account/i, pattern: /\b(?:access to|read) (?:select|selected|exclusive|premium|unlimited|more|all(?: of)? our) (?:\w+ ){0,3}(?:articles|content|stories)\b[^.!?]{0,80}\b(?:your|an|free) (?:\w+ )?account\b/iu },
  { needs: /use|reproduced|reserved|published|copies|reprints/i, pattern: /\b(?:personal,? non-?commercial use|no part (?:of this [^.]{3,40} )?may be reproduced|all rights reserved|material may not be (?:published|reproduced)|to order (?:presentation-ready )?(?:copies|reprints))\b/iu },
  { needs: /commission|compensation/i, pattern: /\bif you (?:purchase|buy) (?:a product|something|an item)[^.]{0,80}links?[^.]{0,40}\b(?:commission|compensation)\b/iu },
  { needs: /empfohlener|sendung|redaktion/i, pattern: /^(?:empfohlener redaktioneller inhalt\W{0,2}$|sendung: [^.!?]{3,60}\b\d.{3,30}\buhr$)|\bnicht (?:unbedingt |zwangsläufig |zwingend )?(?:der|die) (?:meinung|ansicht|auffassung) der redaktion\b/iu },
  { needs: /newsletter|kostenlos|jetzt|externe|datenschutz|unterstützen|hier geht|gefallen/i, pattern: /\b(?:unseren?|meiner Anmeldung zum|kostenlosen?) [^.!?]{0,40}newsletter\b|\bnewsletter\b[^.!?]{0,60}\b(?:anmelden|abonnieren|bestellen)\b|\b(?:kostenlos testen|jetzt (?:abonnieren|testen|anmelden|bestellen|weiterlesen|spenden)|externe[rn]? (?:inhalt|inhalte)\b[^.]{0,80}(?:youtube|facebook|instagram|anzeig|drittplattform|zustimm|verfügbar|geladen|redaktion)|datenschutzerklärung|unterstützen sie uns|hier geht (?:es|[’']s) zu[rm] [^.!?]{0,60}(?:app|newsletter|podcast|ausgabe)(?![a-zäöü])|newsletter informiert sie|hat ihnen (?:dieser|der) artikel gefallen)/iu },
  { needs: /abonn|inscri|notre|reste/i, pattern: /\b(?:abonnez-vous|inscrivez-vous|réservée? aux abonnés|s[’']abonner|notre (?:newsletter|lettre)|il vous reste [\d.,]+ ?%)/iu },
  { needs: /suscr|nuestr|síguenos|usuario|sesión/i, pattern: /\b(?:suscríbete|suscríbase|suscribirte|tu suscripción|(?:solo|exclusivo) para suscriptores|nuestro (?:boletín|canal)|nuestra newsletter|síguenos|añadir otro usuario a tu|iniciar sesión)\b/iu },
  { pattern: /\b(?:abbonati|iscriviti (?:alla|al)|seguici su|riproduzione riservata|assine (?:já|agora|o|a)|inscreva-se|siga-nos|receba (?:as|nossas)|cadastre-se|abonneer (?:je|u)|onze nieuwsbrief|meld je aan|abone ol|bizi takip|prenumerera på|vårt nyhetsbrev|abonner på|tilmeld dig|tilaa uutiskirje|zapisz się|subskrybuj|přihlaste se k odběru)(?=$|[^\p{L}])/iu },
  { pattern: /(?:подпи(?:шитесь|сывайтесь|ши)|присоединяйтесь к нашему|підпи(?:шіться|суйтесь)|اشترك (?:في|الآن)|تابعونا|מנויים|הירשמו)/iu },
  { pattern: /(?:会員登録が必要|ログイン(?:して|が必要)|購読(?:する|の)|無断転載|フォロー(?:する|』?すると)|会員の方のみ|订阅|訂閱|扫码|扫一扫|关注我们|版权(?:所有|归)|無斷轉載|未经授权|구독(?:하|신청)|로그인 ?(?:하|후))/u },
];

/** How long an article takes to read, in a line above it: `3 min read`, `Tempo de leitura: 1 minuto`. Compiled for this project. */
const READING_TIME = /^\W{0,3}(?:\d{1,3}[ -]?min(?:ute)?s?\.? (?:read|lecture|lesezeit)|(?:estimated )?reading time|read time|lesezeit|lesedauer|temps de lecture|lecture \d|tempo (?:de leitura|di lettura)|tiempo de lectura|leestijd|okuma süresi|время чтения|czas czytania)\b.{0,30}$/iu;

/** Code of a content system that was never carried out: `[gallery ids="1,2"]`; not `[Laughter]`. */
const SHORTCODE = /^\[[a-z_-]{3,24}\s[^\]]*=[^\]]*\]/iu;

/** Whether a passage is a line of the page wherever it stands: a lead to another article, an appeal to the reader, a notice. */
export function isFurnitureLine({ words, letters, heading, row }: Passage): boolean {
  if (letters > LONGEST_APPEAL || row !== undefined) return false;
  if (isFurniture(words, false) || LEAD.test(words) || READING_TIME.test(words) || SHORTCODE.test(words)) return true;
  return heading === 0 && !OPENS_QUOTED.test(words) && APPEALS.some(({ needs, pattern }) => (needs === undefined || needs.test(words)) && pattern.test(words));
}

/** Somebody's words, who may ask for anything: `“Sign up now,” she said`. */
const OPENS_QUOTED = /^["“„«「]/u;
