/** Seats of heads of state and government, with their countries: a visit there is a visit to the head. Facts of the world; compiled for this project. */
export const SEATS_OF_HEADS: ReadonlyMap<string, string> = new Map([
  ['White House', 'United States'],
  ['Oval Office', 'United States'],
  ['Kremlin', 'Russia'],
  ['Downing Street', 'United Kingdom'],
  ['Blue House', 'South Korea'],
  ['Élysée Palace', 'France'],
  ['Elysee Palace', 'France'],
]);
