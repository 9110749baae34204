/** Capitalised words that are no names of people, places or bodies; compiled for this project. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. aug aug. sept sept. sep oct oct. nov nov. dec dec. mon tue wed thu fri sat sun mon. tues. wed. thurs. fri. sat. sun. mar. apr. jun. jul.
   christmas easter ramadan thanksgiving passover halloween hanukkah eid lent ash spring summer autumn winter am pm a.m. p.m. gmt est edt utc bst cet bc ad`.split(/\s+/),
);

/** Words of grammar that begin sentences with a capital and never belong to a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those his her its their our my your he she it they we i you who whom whose which what when where why how there here and but or nor so yet if as at by for from in into of on onto off out over to up with without within about above after against along amid among around before behind below beneath beside between beyond despite down during except
   inside near outside past per since than through throughout till toward towards under until upon via while although though because unless whether not no yes all any both each either every few many more most much neither none one other others own same several some such two three four five six seven eight nine ten hundred thousand million
   is are was were be been being am do does did has have had will would can could may might must shall should let lets also again already even ever just only still then thus too very well now never often once perhaps rather soon today tomorrow tonight yesterday meanwhile however moreover nevertheless therefore instead indeed later earlier last next new another later-on
   says said say told asked added let's don't it's that's there's i'm you're we're they're he's she's what's isn't can't won't didn't doesn't like back another anyone everyone someone everybody nobody nothing something anything according`.split(/\s+/),
);

/** Peoples, faiths, languages and parties: capitalised, no names of persons. */
export const ADJECTIVES_OF_PEOPLES: ReadonlySet<string> = new Set(
  `Muslim Muslims Christian Christians Jewish Jew Jews Catholic Catholics Protestant Protestants Hindu Hindus Buddhist Buddhists Sunni Shiite Shia Sikh Orthodox Islamic Islamist Islamists Arab Arabs Arabic Latin Latino Latinos Hispanic Hispanics African Africans Asian Asians Western Eastern Northern Southern Republican Republicans Democrat Democrats Democratic
   Conservative Conservatives Communist Communists Socialist Nazi Nazis Marxist Kurdish Rohingya Uighur Uyghur Roma Inuit Native Black White Baltic Balkan Nordic Scandinavian Caribbean Korean Koreans Slavic Persian Roman Gothic Victorian Christian-Democrat Methodist Baptist Mormon Lutheran Anglican Evangelical Islam Christianity Judaism Hinduism Buddhism Internet Web God Saudis Palestinians Lord Allah Bible Koran Quran Congressional Parliamentary
   Texan Texans Californian New-Yorker Londoner Parisian`.split(/\s+/),
);
