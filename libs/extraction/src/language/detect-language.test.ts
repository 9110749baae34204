import { detectLanguage } from './detect-language.js';

test.each([
  // running English
  ['en', 'The foreign minister of Norvania said on Monday that the talks would go on, and that the two sides had agreed to meet again before the end of the month in the capital.'],
  // German shares "in" and "was" with English
  ['de', 'Die Außenministerin von Norwanien sagte am Montag, dass die Gespräche weitergehen würden und dass sich beide Seiten vor dem Ende des Monats noch einmal in der Hauptstadt treffen wollen.'],
  ['fr', 'La ministre des affaires étrangères a dit lundi que les discussions se poursuivraient et que les deux parties avaient accepté de se retrouver dans la capitale avant la fin du mois.'],
  ['es', 'La ministra de Asuntos Exteriores dijo el lunes que las conversaciones van a continuar y que las dos partes se han puesto de acuerdo para verse otra vez en la capital antes del fin de mes.'],
  ['it', 'La ministra degli esteri ha detto lunedì che i colloqui vanno avanti e che le due parti si sono accordate per incontrarsi di nuovo nella capitale prima della fine del mese.'],
  ['pt', 'A ministra dos Negócios Estrangeiros disse na segunda-feira que as conversações vão continuar e que as duas partes não se encontram na capital até ao fim do mês, mas por telefone.'],
  ['nl', 'De minister van Buitenlandse Zaken zei maandag dat de gesprekken doorgaan en dat de twee partijen het erover eens zijn dat ze voor het einde van de maand nog een keer bijeenkomen.'],
  // scripts tell without words
  ['ru', 'Министр иностранных дел заявила в понедельник, что переговоры продолжатся.'],
  // Ukrainian has letters that Russian lacks
  ['uk', 'Міністерка закордонних справ заявила в понеділок, що переговори триватимуть.'],
  ['zh', '外交部长星期一表示，会谈将继续进行，双方同意月底前再次会面。'],
  ['ja', '外相は月曜日、協議は続くと述べ、双方は月末までに再び会うことで合意した。'],
  ['ko', '외무장관은 월요일 회담이 계속될 것이라고 말했다.'],
  ['ar', 'قالت وزيرة الخارجية يوم الاثنين إن المحادثات ستستمر.'],
  // too short to tell
  ['und', 'Norvania summit off'],
  ['und', ''],
  // a list of names has no words of grammar
  ['und', 'Lindqvist Voss Reeves Tamm Okoro Brandvold Ilves Halloran Petrescu Novik Adeyemi Laurent Ferreira Kallas Bergman Duval Moreau Castell Riva Stone Weir Alder'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
