const listed = (list: string): readonly string[] => list.split(/[,\n]/).map((name) => name.trim()).filter((name) => name !== '');

/** States, provinces and regions that news names without their country; compiled for this project from general knowledge. */
const REGIONS = listed(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York State, North Carolina, North Dakota, Ohio, Oklahoma,
Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia,
Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Mass., Md., Mich., Minn., Miss., Mo., Mont., N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nev., Okla., Ont., Ore., Pa.,
R.I., S.C., S.D., Tenn., Va., Vt., W.Va., Wash., Wis., Wyo., D.C., B.C.,
Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Queensland, New South Wales, Tasmania, Western Australia,
Bavaria, Saxony, Hesse, Crimea, Donbas, Donetsk, Luhansk, Siberia, Kashmir, Punjab, Gujarat, Kerala, Bihar, Tamil Nadu, Maharashtra, Uttar Pradesh, Sindh, Balochistan, Xinjiang, Guangdong, Sichuan, Hubei, Darfur,
Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Anatolia, Sicily, Sardinia, Tuscany, Lombardy, Andalusia, Normandy, Brittany, Provence, Alsace, Flanders, Wallonia, Cornwall, Yorkshire, Kent, Essex, Sussex, Devon, Surrey, Lancashire,
Africa, Asia, Europe, Latin America, North America, South America, Central America, Middle East, Far East, Southeast Asia, South Asia, Central Asia, East Asia, North Africa, West Africa, East Africa, Balkans, Caucasus, Scandinavia, Caribbean,
Antarctica, Arctic, Oceania, Korean Peninsula, Arabian Peninsula, Baltics, Horn of Africa, Persian Gulf, Black Sea, Red Sea, Mediterranean, Mediterranean Sea, Atlantic, Pacific, South China Sea, Baltic Sea, Indian Ocean, Gulf of Mexico,
Victoria, South Australia, Northern Territory, Savannah, Okinawa, Hokkaido, Hawaii, Guam, Bermuda, Gibraltar, Falklands, Falkland Islands, Cayman Islands, Silicon Valley, Wall Street, Downing Street, Capitol Hill, Manhattan, Brooklyn, Queens, Bronx, Harlem, Hollywood, Panmunjom, Guantanamo Bay, Guantanamo
`);

/** Cities that are no capitals of countries and stand in news without a country; compiled for this project from general knowledge. */
const CITIES = listed(`
New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, Austin, San Francisco, Seattle, Denver, Boston, Detroit, Memphis, Nashville, Baltimore, Milwaukee, Portland, Las Vegas, Albuquerque, Tucson,
Sacramento, Kansas City, Atlanta, Miami, Oakland, Minneapolis, Cleveland, New Orleans, Tampa, Orlando, Pittsburgh, Cincinnati, St. Louis, St. Paul, Buffalo, Newark, Salt Lake City, Honolulu, Anchorage, Charlotte, Charleston, Columbus,
Indianapolis, Jacksonville, Fort Worth, El Paso, Louisville, Oklahoma City, Richmond, Raleigh, Omaha, Tulsa, Hartford, Providence, Des Moines, Little Rock, Baton Rouge, Mobile, Birmingham, Montgomery, Albany, Ferguson, Charlottesville,
West Palm Beach, Palm Beach, Long Beach, Santa Monica, Cambridge, Palo Alto, Princeton, Annapolis, Arlington, Camp David, Mar-a-Lago,
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec City, Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Sao Paulo, São Paulo, Rio de Janeiro, Rio, Salvador, Medellin, Cali, Guayaquil, Cordoba, Rosario, Maracaibo,
Manchester, Liverpool, Leeds, Glasgow, Aberdeen, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Oxford, Brighton, Plymouth, Southampton, Belfast, Derry, Cork, Galway, Salisbury, Westminster, Heathrow,
Marseille, Lyon, Nice, Toulouse, Bordeaux, Strasbourg, Lille, Nantes, Calais, Cannes, Grenoble, Munich, Hamburg, Frankfurt, Cologne, Düsseldorf, Duesseldorf, Stuttgart, Leipzig, Dresden, Bonn, Nuremberg, Hanover, Bremen, Heidelberg, Potsdam,
Milan, Naples, Turin, Venice, Florence, Genoa, Bologna, Palermo, Barcelona, Valencia, Seville, Bilbao, Porto, Rotterdam, Antwerp, Ghent, Geneva, Zurich, Basel, Lausanne, Davos, Salzburg, Gothenburg, Malmo, Bergen, Aarhus, Krakow, Gdansk,
Istanbul, Izmir, Thessaloniki, St. Petersburg, Saint Petersburg, Sochi, Vladivostok, Kazan, Yekaterinburg, Novosibirsk, Kharkiv, Odessa, Lviv, Mariupol, Almaty, Nagorno-Karabakh, Srebrenica, Mostar,
Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Chengdu, Nanjing, Dalian, Macau, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Yokohama, Kobe, Sapporo, Busan, Incheon, Kaesong,
Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Amritsar, Lucknow, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Chittagong,
Ho Chi Minh City, Saigon, Hue, Danang, Da Nang, Mandalay, Yangon, Rangoon, Bali, Aceh, Phuket, Cebu, Davao, Penang,
Mosul, Basra, Kirkuk, Fallujah, Ramadi, Tikrit, Najaf, Karbala, Aleppo, Homs, Idlib, Raqqa, Palmyra, Deir ez-Zor, Haifa, Hebron, Bethlehem, Nablus, Jenin, Mecca, Medina, Jeddah, Aden, Hodeidah, Dubai, Sharjah, Isfahan, Qom, Mashhad, Natanz,
Alexandria, Benghazi, Sirte, Misrata, Casablanca, Marrakesh, Lagos, Kano, Maiduguri, Johannesburg, Cape Town, Durban, Soweto, Mombasa, Goma, Bulawayo,
Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Auckland, Christchurch, Singapore
`);

/** Words that end the name of a place: "Hudson River", "Fifth Avenue"; some open it: "Lake Tahoe". Compiled for this project. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `river lake sea ocean bay gulf strait island islands mountain mountains valley desert peninsula province county district region territory territories city town village airport
   street st avenue ave road boulevard square park bridge beach hills heights coast port harbor harbour canyon creek forest island isles cape zone border highway freeway tower towers palace castle
   station terminal plaza garden gardens cemetery memorial stadium arena prison jail base camp hotel resort neighborhood parish borough canal pass falls springs basin plateau strip bank hall house mall building mansion dam reservoir crossing gate quarter suburb oasis wadi delta plains marsh shrine mosque cathedral abbey church inn lane drive`.split(/\s+/),
);

/** Words that open the name of a place. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set('Lake Mount Mt. Fort Ft. Cape Port Gulf Isle Lake Camp Saint St. San Santa Las Los El New North South East West Northern Southern Eastern Western Central Upper Lower'.split(' '));

/** Regions and cities as written. */
export const PLACES: ReadonlySet<string> = new Set([...REGIONS, ...CITIES]);
