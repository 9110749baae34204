/**
 * Countries with their demonyms and capitals as English news writes them; compiled for this project from general
 * knowledge. A line: names; demonyms (adjective first, then what people are called); capitals and seats that stand for the
 * government.
 */
const COUNTRIES = `
United States,U.S.,US,USA,U.S.A.,United States of America,America; American,Americans; Washington
United Kingdom,U.K.,UK,Britain,Great Britain; British,Briton,Britons; London
England; English; -
Scotland; Scottish,Scots; Edinburgh
Wales; Welsh; Cardiff
Northern Ireland; Northern Irish; Belfast
Ireland; Irish; Dublin
France; French; Paris
Germany,West Germany,East Germany; German,Germans,West German,East German; Berlin
Italy; Italian,Italians; Rome
Spain; Spanish,Spaniard,Spaniards; Madrid
Portugal; Portuguese; Lisbon
Netherlands,Holland; Dutch; The Hague,Amsterdam
Belgium; Belgian,Belgians; Brussels
Luxembourg; Luxembourgish; -
Switzerland; Swiss; Bern
Austria; Austrian,Austrians; Vienna
Sweden; Swedish,Swede,Swedes; Stockholm
Norway; Norwegian,Norwegians; Oslo
Denmark; Danish,Dane,Danes; Copenhagen
Finland; Finnish,Finn,Finns; Helsinki
Iceland; Icelandic,Icelander,Icelanders; Reykjavik
Poland; Polish,Pole,Poles; Warsaw
Czech Republic,Czechia,Czechoslovakia; Czech,Czechs; Prague
Slovakia; Slovak,Slovaks,Slovakian; Bratislava
Hungary; Hungarian,Hungarians; Budapest
Romania; Romanian,Romanians; Bucharest
Bulgaria; Bulgarian,Bulgarians; Sofia
Greece; Greek,Greeks; Athens
Turkey,Türkiye; Turkish,Turk,Turks; Ankara
Cyprus; Cypriot,Cypriots; Nicosia
Malta; Maltese; Valletta
Serbia,Yugoslavia; Serbian,Serb,Serbs,Yugoslav; Belgrade
Croatia; Croatian,Croat,Croats; Zagreb
Slovenia; Slovenian,Slovene; Ljubljana
Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina; Bosnian,Bosnians; Sarajevo
Kosovo; Kosovar,Kosovars; Pristina
Albania; Albanian,Albanians; Tirana
Montenegro; Montenegrin; Podgorica
Macedonia,North Macedonia; Macedonian,Macedonians; Skopje
Russia,Russian Federation,Soviet Union,USSR; Russian,Russians,Soviet,Soviets; Moscow,Kremlin
Ukraine; Ukrainian,Ukrainians; Kiev,Kyiv
Belarus; Belarusian,Belarusians,Belarussian; Minsk
Moldova; Moldovan,Moldovans; Chisinau
Estonia; Estonian,Estonians; Tallinn
Latvia; Latvian,Latvians; Riga
Lithuania; Lithuanian,Lithuanians; Vilnius
Georgia; Georgian,Georgians; Tbilisi
Armenia; Armenian,Armenians; Yerevan
Azerbaijan; Azerbaijani,Azerbaijanis,Azeri,Azeris; Baku
Kazakhstan; Kazakh,Kazakhs; Astana,Nur-Sultan
Uzbekistan; Uzbek,Uzbeks; Tashkent
Turkmenistan; Turkmen; Ashgabat
Kyrgyzstan; Kyrgyz; Bishkek
Tajikistan; Tajik,Tajiks; Dushanbe
China,People's Republic of China; Chinese; Beijing
Hong Kong; Hongkonger,Hongkongers; -
Taiwan; Taiwanese; Taipei
Japan; Japanese; Tokyo
North Korea,N. Korea,DPRK,Democratic People's Republic of Korea; North Korean,North Koreans; Pyongyang
South Korea,S. Korea,Republic of Korea,ROK; South Korean,South Koreans; Seoul
Mongolia; Mongolian,Mongolians; Ulaanbaatar
Vietnam,North Vietnam,South Vietnam; Vietnamese; Hanoi
Laos; Laotian,Laotians,Lao; Vientiane
Cambodia; Cambodian,Cambodians; Phnom Penh
Thailand; Thai,Thais; Bangkok
Myanmar,Burma; Burmese; Naypyitaw
Malaysia; Malaysian,Malaysians; Kuala Lumpur
Singapore; Singaporean,Singaporeans; -
Indonesia; Indonesian,Indonesians; Jakarta
Philippines; Philippine,Filipino,Filipinos; Manila
Brunei; Bruneian; -
East Timor,Timor-Leste; Timorese; Dili
India; Indian,Indians; New Delhi,Delhi
Pakistan; Pakistani,Pakistanis; Islamabad
Bangladesh; Bangladeshi,Bangladeshis; Dhaka
Sri Lanka; Sri Lankan,Sri Lankans; Colombo
Nepal; Nepalese,Nepali; Kathmandu
Bhutan; Bhutanese; Thimphu
Maldives; Maldivian; Male
Afghanistan; Afghan,Afghans; Kabul
Iran,Islamic Republic of Iran; Iranian,Iranians; Tehran,Teheran
Iraq; Iraqi,Iraqis; Baghdad
Syria; Syrian,Syrians; Damascus
Lebanon; Lebanese; Beirut
Israel; Israeli,Israelis; Jerusalem,Tel Aviv
Palestine,Palestinian Authority,Palestinian territories; Palestinian,Palestinians; Ramallah
Jordan; Jordanian,Jordanians; Amman
Saudi Arabia; Saudi,Saudis,Saudi Arabian; Riyadh
Yemen; Yemeni,Yemenis; Sanaa
Oman; Omani,Omanis; Muscat
United Arab Emirates,UAE,U.A.E.; Emirati,Emiratis; Abu Dhabi
Qatar; Qatari,Qataris; Doha
Bahrain; Bahraini,Bahrainis; Manama
Kuwait; Kuwaiti,Kuwaitis; Kuwait City
Egypt; Egyptian,Egyptians; Cairo
Libya; Libyan,Libyans; Tripoli
Tunisia; Tunisian,Tunisians; Tunis
Algeria; Algerian,Algerians; Algiers
Morocco; Moroccan,Moroccans; Rabat
Western Sahara; Sahrawi; -
Mauritania; Mauritanian; Nouakchott
Mali; Malian,Malians; Bamako
Niger; Nigerien; Niamey
Nigeria; Nigerian,Nigerians; Abuja
Chad; Chadian; N'Djamena
Sudan; Sudanese; Khartoum
South Sudan; South Sudanese; Juba
Ethiopia; Ethiopian,Ethiopians; Addis Ababa
Eritrea; Eritrean,Eritreans; Asmara
Djibouti; Djiboutian; -
Somalia; Somali,Somalis; Mogadishu
Kenya; Kenyan,Kenyans; Nairobi
Uganda; Ugandan,Ugandans; Kampala
Rwanda; Rwandan,Rwandans; Kigali
Burundi; Burundian; Bujumbura
Tanzania; Tanzanian,Tanzanians; Dodoma,Dar es Salaam
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire; Congolese; Kinshasa
Central African Republic; Central African; Bangui
Cameroon; Cameroonian; Yaounde
Gabon; Gabonese; Libreville
Ghana; Ghanaian,Ghanaians; Accra
Ivory Coast,Cote d'Ivoire; Ivorian; Abidjan
Liberia; Liberian,Liberians; Monrovia
Sierra Leone; Sierra Leonean; Freetown
Guinea; Guinean; Conakry
Senegal; Senegalese; Dakar
Gambia; Gambian; Banjul
Burkina Faso; Burkinabe; Ouagadougou
Togo; Togolese; Lome
Benin; Beninese; Porto-Novo
Angola; Angolan,Angolans; Luanda
Zambia; Zambian,Zambians; Lusaka
Zimbabwe,Rhodesia; Zimbabwean,Zimbabweans; Harare
Mozambique; Mozambican; Maputo
Malawi; Malawian; Lilongwe
Botswana; Botswanan; Gaborone
Namibia; Namibian; Windhoek
South Africa; South African,South Africans; Pretoria
Lesotho; Basotho; Maseru
Madagascar; Malagasy; Antananarivo
Mauritius; Mauritian; Port Louis
Canada; Canadian,Canadians; Ottawa
Mexico; Mexican,Mexicans; Mexico City
Guatemala; Guatemalan,Guatemalans; Guatemala City
El Salvador; Salvadoran,Salvadorans; San Salvador
Honduras; Honduran,Hondurans; Tegucigalpa
Nicaragua; Nicaraguan,Nicaraguans; Managua
Costa Rica; Costa Rican,Costa Ricans; San Jose
Panama; Panamanian,Panamanians; Panama City
Cuba; Cuban,Cubans; Havana
Haiti; Haitian,Haitians; Port-au-Prince
Dominican Republic; Dominican,Dominicans; Santo Domingo
Jamaica; Jamaican,Jamaicans; Kingston
Bahamas; Bahamian; Nassau
Trinidad and Tobago; Trinidadian; Port of Spain
Puerto Rico; Puerto Rican,Puerto Ricans; San Juan
Colombia; Colombian,Colombians; Bogota,Bogotá
Venezuela; Venezuelan,Venezuelans; Caracas
Ecuador; Ecuadorean,Ecuadorian; Quito
Peru; Peruvian,Peruvians; Lima
Bolivia; Bolivian,Bolivians; La Paz
Brazil; Brazilian,Brazilians; Brasilia,Brasília
Paraguay; Paraguayan; Asuncion
Uruguay; Uruguayan; Montevideo
Argentina; Argentine,Argentines,Argentinian,Argentinians; Buenos Aires
Chile; Chilean,Chileans; Santiago
Australia; Australian,Australians; Canberra
New Zealand; New Zealander,New Zealanders; Wellington
Fiji; Fijian; Suva
Papua New Guinea; Papua New Guinean; Port Moresby
Vatican,Holy See; Papal; Vatican City
European Union,EU,E.U.; European,Europeans; -
Tibet; Tibetan,Tibetans; Lhasa
Chechnya; Chechen,Chechens; Grozny
Kurdistan; Kurdish,Kurd,Kurds; Erbil
Catalonia; Catalan,Catalans; -
Greenland; Greenlandic; Nuuk
`;

/** What a word says about a country. */
export interface CountryWord {
  readonly country: string;
  readonly use: 'name' | 'demonym' | 'capital';
}

function readCountries(): ReadonlyMap<string, CountryWord> {
  const words = new Map<string, CountryWord>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names = [], demonyms = [], capitals = []] = line.split(';').map((part) => part.trim().split(','));
    const country = names[0]!;
    const uses = [[names, 'name'], [demonyms, 'demonym'], [capitals, 'capital']] as const;
    for (const [list, use] of uses) for (const word of list) if (word !== '-' && !words.has(word)) words.set(word, { country, use });
  }
  return words;
}

/** Names, demonyms and capitals as written, with the country's first name. */
export const COUNTRY_WORDS: ReadonlyMap<string, CountryWord> = readCountries();
