/** Invented articles of one story, as print views and plain text. */
export const HARBOUR = `Harbour to open again
By Ida Moss
The Example Courier

OSLO — “The harbour will open again before the winter comes,” Foreign Minister Ada Lindqvist of Norvania said on Monday.

Foreign Minister Tomas Varga of Ostland denied that his country had closed the strait.

A harbour official, who asked not to be named, said the ice was late.
`;

export const FERRIES = `Ferries wait for the harbour
By Ole Brandt
The Example Post

BERGEN — Foreign Minister Ada Lindqvist of Norvania said that “the harbour will open again before the winter comes.”
`;

/** Bytes of a picture: no text in any encoding. */
export const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0]);

export const STRAIT_TALKS = `Ministers meet on the strait
By Ole Brandt
The Example Post

BERGHOLM — Foreign Minister Ada Lindqvist of Norvania met Foreign Minister Tomas Varga of Ostland in Bergholm on Monday.
`;
