import { UK_FEMALE_NAMES, UK_MALE_NAMES, UK_NEUTRAL_NAMES } from './first-names-uk.js';

/** First names of public life in other languages and generations; compiled for this project from general knowledge. */
const MORE_MALE = `
  Abdul Abdullah Abdel Abdulaziz Abu Adnan Adolf Ahmad Ahmed Aleksandr Aleksei Alejandro Alexei Alexey Alfonso Ali Alberto Amir Anatoly Andrei Andrej Andrey Andriy Andrzej Antonio Antonis Arkady Arnold Arturo Ashraf Asif
  Augusto Aziz Barack Bashar Bashir Benito Benjamin Bernd Bill Bob Boris Brad Bruno Buddy Burt Carlos Cesar Chad Chuck Cyril Denis Dick Dieter Dietmar Dmitri Dmitriy Dmitry Don Donald Doug Dwight Eduardo Eduard Edmund Emanuel
  Emilio Emmanuel Enrique Erdogan Ernesto Evo Faisal Felipe Ferdinand Fernando Fidel Francesco Franco Francois François Frank-Walter Fred Friedrich Gennady Georges Georgi Georgy Gerhard Geert Giovanni Giorgio Giuseppe Gonzalo Gordon
  Grigory Guillermo Gustavo Guy Habib Hamid Hans Hans-Dietrich Haruhiko Hassan Heiko Heinz Helmut Herbert Herman Hideki Hiroshi Horst Hosni Hosain Hossein Hugo Hussein Ibrahim Igor Ilham Ilya Imad Imran Ismail Ivan Jacques Jair Jaime
  Jalal Jan Janez Janos Javier Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jean-Yves Jens Jerzy Jesus Jim Joachim Joaquin Johann Johannes Jorge Jorg José Jose Juan Julio Junichiro Jurgen Jürgen Justin Kamal Karim Karl Karl-Heinz
  Kazuo Kemal Kenji Khaled Khalid Klaus Kofi Konstantin Kostas Kurt Larry Lars Laurent Lech Leon Leonid Lionel Lorenzo Luis Luiz Luigi Lutz Lyndon Mahmoud Mahmud Manfred Manuel Marc Marcelo Marco Marek Mario Mariano Massoud
  Matteo Matthias Mauricio Maxim Mehmet Mevlüt Mevlut Michel Miguel Mihail Mikhail Mikhael Milos Mitch Mitt Mohamad Mohamed Mohammad Mohammed Moshe Muammar Muhammad Mukhtar Mustafa Naoto Narendra Nawaz Newt Nicolas Nicolás Nikita
  Nikola Nikolai Nikolay Nouri Nuri Nursultan Oleg Oleksandr Omar Osama Oskar Otto Pablo Paolo Park Pascal Pavel Pedro Pervez Petr Petro Pierre Piotr Rafael Raffi Rahul Rajiv Ramzan Ramon Ratko Raul Raúl Ray Recep Reinhard
  Reza Ricardo Roberto Roderich Rodrigo Rolf Roman Ron Ronald Rudolf Rudy Ruslan Saad Saddam Saeed Said Salman Salvador Samir Sayed Sebastian Semyon Serge Sergei Sergej Sergey Sergio Shimon Shinzo Shigeru Silvio Slobodan Stanislav Stefan
  Stephane Steve Sven Taro Tayyip Ted Teodoro Thabo Thorsten Tim Todd Tom Tomas Tomasz Tony Toshio Ulrich Umberto Uwe Vaclav Václav Valery Valdis Vicente Viktor Vincenzo Vitali Vitaly Vittorio Vlad Vladimir Volodymyr
  Vyacheslav Walter Werner Wilhelm Wim Wladyslaw Wolfgang Xavier Yair Yang Yasser Yasuo Yegor Yevgeny Yitzhak Yoshihide Yukio Yuri Yuriy Yusuf Yves Zbigniew Zeid Zhan Zoran Jeb Jed Lou Gerald Milton Wayne Lloyd Floyd Roy Leroy
  Ralph Earl Melvin Clarence Marvin Norman Herb Hank Randy Rick Skip Chip Gary Gene Glen Glenn Greg Gregg Ken Kenneth Kirk Kurt Kyle Lindsey Mel Merrick Mort Ned Neal Pat Pete Phil Rand Rob Rod Roger Russ Sal Sean Sid Stan Stew Stu
  Terry Thad Vern Vince Vic Ward Wes Woody Zack Orrin Harry Joe Jon John Jeffrey Stephen Brett Rex Reince Marcus Moises Yoweri Uhuru Ban Goodluck Muhammadu Olusegun Cyril Jacob Morgan Emmerson Mobutu Alassane Idriss Suh Fuad Najib Joko Lee
`;

const MORE_FEMALE = `
  Aisha Alejandra Aleksandra Ana Anastasia Andrea Angela Angelina Anna Annalena Anne Annegret Antonia Aung Ayesha Barbara Beate Benazir Betsy Birgit Brenda Carla Carly Catherine Christiane Christine Claudia Condoleezza Conchita
  Cristina Dalia Debbie Diana Dilma Dianne Donatella Doris Dorothy Ekaterina Elena Elisabeth Elke Ellen Emine Eva Federica Fatima Gabriele Galina Georgia Gina Giorgia Gloria Golda Gretchen Heidi Helle Hillary Hilary Hiroko Huma Indira
  Ines Inga Ingrid Irina Isabel Ivanka Jadranka Janet Jill Joan Judith Judy Julia Juliana Karen Karin Katarina Katja Kellyanne Kirsten Kirstjen Kristin Kristina Laila Larisa Laura Leila Loretta Ludmila Lyudmila Madeleine Malala Marcia
  Margaret Margarita Margrethe Maria María Marie Marie-Claude Marine Marion Marta Martha Mary Megyn Meghan Melania Mette Michele Michelle Mireille Monica Monika Najat Nadia Nancy Nana Natalia Natalie Natalya Nathalie Neelie Nikki Nina Nora Noor
  Olga Oksana Oprah Park Patricia Patrizia Peggy Petra Pilar Regina Renate Rosa Rosalind Roseanne Ruth Sabine Samantha Sanna Sara Sarah Sheila Shirley Sigrid Silvia Simone Sofia Sonia Sonja Stephanie Stormy Susan Susana Svetlana Tamara Tammy
  Tatiana Tatyana Theresa Tsai Tulsi Ursula Valentina Valerie Vera Veronica Viktoria Viola Virginia Winnie Yekaterina Yelena Yingluck Yulia Zainab Zoe Kamala Loretta Elise Nicola Ruth Sally Beverly Phyllis Gladys Edna Ethel Bernice Mildred Lois
  Norma Wilma Thelma Marjorie Geraldine Jeanne Jeannette Rhonda Darlene Gail Glenda Lorraine Connie Debra Deborah Denise Diane Donna Dana Carol Carole Carolyn Cheryl Cynthia Kathleen Kathy Kathryn Katherine Kay Joyce Marilyn Maureen Rita Roberta
  Sandra Sharon Shelley Sherry Sue Suzanne Tina Vicki Wanda Wendy Yvonne
`;

/** What nearly all bearers of a first name share; a guess for pronouns, never stored. */
export type NameGender = 'female' | 'male' | 'either';

function readFirstNames(): ReadonlyMap<string, NameGender> {
  const names = new Map<string, NameGender>();
  const add = (list: string, gender: NameGender): void => {
    for (const name of list.trim().split(/\s+/)) {
      const known = names.get(name);
      names.set(name, known === undefined || known === gender ? gender : 'either');
    }
  };
  add(UK_NEUTRAL_NAMES, 'either');
  add(UK_FEMALE_NAMES, 'female');
  add(UK_MALE_NAMES, 'male');
  for (const [list, gender] of [[MORE_MALE, 'male'], [MORE_FEMALE, 'female']] as const) {
    for (const name of list.trim().split(/\s+/)) if (!names.has(name)) names.set(name, gender);
  }
  return names;
}

/** First names as written, with the gender that they suggest. */
export const FIRST_NAMES: ReadonlyMap<string, NameGender> = readFirstNames();
