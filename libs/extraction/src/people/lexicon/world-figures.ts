/**
 * Heads of state and government since about 1940 and a few figures of history whom news calls by one word, without
 * introducing them; compiled for this project from general knowledge. Names that are ordinary words, first names or places
 * are left out.
 */
export const WORLD_FIGURES: ReadonlySet<string> = new Set(
  `Obama Clinton Reagan Nixon Kennedy Eisenhower Truman Roosevelt Churchill Thatcher Blair Cameron Sarkozy Hollande Macron Chirac Mitterrand Giscard Merkel Kohl Schröder Schroeder Adenauer Brandt Scholz Berlusconi Renzi Draghi Meloni Zapatero Rajoy Aznar Gorbachev Yeltsin Putin Medvedev Brezhnev Khrushchev Stalin Lenin Trotsky Marx Engels
   Hitler Mussolini Franco Tito Milosevic Ceausescu Honecker Jaruzelski Walesa Havel Orbán Orban Kaczynski Tusk Lukashenko Yanukovych Poroshenko Zelensky Zelenskyy Saakashvili Nazarbayev Aliyev Erdogan Erdoğan Atatürk Ataturk Assad Mubarak Sadat Nasser Sisi el-Sisi Morsi Gaddafi Gadhafi Kadafi Qaddafi Bouteflika
   Netanyahu Rabin Peres Sharon Arafat Abbas Rouhani Ahmadinejad Khamenei Khomeini Raisi Zarif Karzai Ghani Musharraf Bhutto Sharif Zardari Modi Gandhi Nehru Vajpayee Rajapaksa Mao Deng Xi Jinping Abe Koizumi Duterte Marcos Aquino Arroyo Suharto Sukarno Widodo Jokowi Mahathir Najib Thaksin Yingluck Prayuth Suu
   Mandela Mbeki Zuma Ramaphosa Mugabe Tsvangirai Kagame Museveni Kenyatta Odinga Obasanjo Buhari Jonathan Bashir Mobutu Kabila Castro Batista Guevara Chávez Chavez Maduro Guaidó Guaido Lula Rousseff Temer Bolsonaro Macri Kirchner Perón Peron Pinochet Allende Bachelet Piñera Morales Correa Uribe Santos Fujimori Noriega Ortega Calderón Calderon Fox
   Trudeau Harper Mulroney Howard Rudd Gillard Turnbull Morrison Albanese Ardern Trump Biden Pence Romney McCain Palin Cheney Rumsfeld Kissinger Powell Kerry Tillerson Pompeo Comey Mueller Napoleon Bonaparte Bismarck Lincoln Jefferson Einstein Darwin Freud Shakespeare Mozart Beethoven Picasso Dickens Tolstoy Dostoyevsky Kafka Nietzsche Kant Plato Aristotle Cleopatra Hannibal`
    .split(/\s+/)
    .filter((name) => !/^(?:Fox|Sharon|Jonathan|Franco|Marcos|Santos|Howard|Morrison|Harper|Brandt|Deng|Suu|Lincoln|Jefferson|Kennedy)$/.test(name)),
);
