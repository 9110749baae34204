/** Words that end, or open before "of" and "for", the name of a body; compiled for this project from general knowledge. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `academy administration agency alliance army air-force airlines airways assembly association authority bank bar board brigade brigades brotherhood bureau business cabinet campaign center centre chamber church clinic club coalition college
   command commission committee commonwealth community companies company confederation conference congress consortium corporation corps council court courts dept department directorate division embassy enterprise enterprises
   establishment exchange executive faculty federation fellowship firm forces force forum foundation front fund government group groups guard guards hospital house inc industries initiative inquiry inspectorate institute institution institutions international investigators
   journal laboratories laboratory league legislature library lobby magazine marines media militia ministry mission movement museum navy network news newspaper observatory office organisation organization parliament partners partnership party
   patrol police post press project registry republicans restaurant regiment school schools senate service services society solutions studio studios summit syndicate systems taskforce team technologies technology telegraph television theater theatre times treasury tribunal tribune trust
   union unions unit university utilities watch workers works herald gazette chronicle observer guardian reuters radio tv corp co ltd llc plc ag sa gmbh nv company holdings capital management associates brothers bros collective college caucus campus squadron wing battalion battalions guild star`.split(/\s+/),
);

/** After a surname in lower case they make a body of it: "the Trump administration". */
export const BODY_AFTER_NAME: ReadonlySet<string> = new Set('administration government campaign cabinet regime team camp'.split(' '));

/** What is named after people and is neither a person nor a body: "the Nobel Prize", "Hurricane Maria", "the Dodd-Frank Act". */
export const THING_HEADS: ReadonlySet<string> = new Set(
  `prize award awards medal act acts bill law doctrine plan amendment accord accords agreement treaty pact declaration convention protocol war wars battle revolution day eve cup championship championships open trophy games olympics bowl series league-cup festival
   hurricane storm typhoon cyclone operation project scandal affair case trial report inquiry index effect syndrome disease virus theory model rule principle show tour film book bible quran koran gospel street-journal era age
   express train bus ship uss hms airbus boeing iphone ipad android bridge fund road initiative way formula scale scheme test missile rocket tank album song band weekend week month season sunday saturday friday thursday wednesday tuesday monday
   peace-prize speech lecture fellowship scholarship chair school edition theatre theater museum center centre`.split(/\s+/),
);

/** Bodies that are named without a telling word; compiled for this project from general knowledge. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `White House|Congress|Senate|House|Pentagon|Kremlin|Capitol|Supreme Court|Federal Reserve|Fed|United Nations|Security Council|General Assembly|European Union|European Commission|NATO|Nato|OPEC|Opec|Interpol|Scotland Yard|Whitehall|Elysee|Bundestag|Bundesbank|Knesset|Duma|Politburo|Parliament
   |Hamas|Hezbollah|Fatah|Taliban|Al-Qaeda|al-Qaeda|al-Qaida|Al-Qaida|al Qaeda|al Qaida|al-Shabaab|Al-Shabaab|al-Shabab|Al Qaeda|Islamic State|Daesh|Isis|Boko Haram|Ku Klux Klan|Black Lives Matter|Labour|Labor|Likud|Tories|Greens|Democrats|Republicans
   |Reuters|Bloomberg|Associated Press|Agence France-Presse|Xinhua|Interfax|Tass|TASS|Yonhap|Kyodo|Al Jazeera|Al-Jazeera|Fox|Fox News|New York Times|Washington Post|Wall Street Journal|Guardian|Times|Wikinews|Wikipedia|Politico|Axios|BuzzFeed|Newsweek|Breitbart|Facebook|Twitter|Instagram|YouTube|WhatsApp|Google|Apple
   |Amazon|Microsoft|Netflix|Uber|Tesla|Boeing|Airbus|Toyota|Volkswagen|Siemens|Lockheed|Lockheed Martin|Northrop|Northrop Grumman|Rolls-Royce|Raytheon|General Motors|General Electric|Ford|Chrysler|Ryanair|Lufthansa|Der Spiegel|Le Monde|El Pais|Wells Fargo|Barclays|HSBC|Credit Suisse|Procter & Gamble|Johnson & Johnson|Philip Morris|Hewlett-Packard|Hewlett Packard|Dow Jones|Marks & Spencer|Rio Tinto|Samsung|Huawei|Goldman Sachs|JPMorgan|Morgan Stanley|Lehman Brothers|Deutsche Bank|Citigroup|Exxon|ExxonMobil|Gazprom|Rosneft|Walmart|Wal-Mart|Starbucks|Disney|Sony|Intel|Oracle|Cisco|Pfizer|Merck|Bayer|Novartis
   |Greenpeace|Oxfam|Unicef|UNICEF|Amnesty|Amnesty International|Human Rights Watch|Red Cross|Red Crescent|Planned Parenthood|Harvard|Yale|Stanford|Princeton|Oxfam|Fifa|Uefa|FIFA|UEFA|Interpol|Europol|Downing Street|Gallup|Ipsos|YouGov|Navy|Army|Air Force|Marine Corps|Coast Guard|Royal Navy`.split(/\s*\|\s*/),
);
