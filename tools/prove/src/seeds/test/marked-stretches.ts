/**
 * Stretches between quotation marks of any style: curly, straight, doubled single, double marks closed by two single ones,
 * angular. A single mark opens after no letter and closes before none, so that "Korea’s" holds none and ‘real progress’ is one.
 */
const STRETCH = /“(?<curly>[^“”]*?)(?:”|’’|'')|«(?<angular>[^»]*)»|„(?<low>[^“”]*)[“”]|"(?<straight>[^"]*)"|''(?<doubled>.*?)''|(?<![\p{L}\p{N}’])‘(?<single>.+?)’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}'])'(?=\S)(?<typed>.+?)'(?![\p{L}\p{N}])/gu;

/** The stretches of a text between quotation marks, marks off, line by line; a mark that nothing closes is given as the rest of its line. */
export function findMarkedStretches(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const stretches = [...line.matchAll(STRETCH)].map(({ groups }) => Object.values(groups ?? {}).find((words) => words !== undefined) ?? '');
    const rest = line.replace(STRETCH, ' ');
    const open = rest.search(/[“”«»„"]|(?<![\p{L}\p{N}])[‘']/u);
    return open < 0 ? stretches : [...stretches, rest.slice(open)];
  });
}
