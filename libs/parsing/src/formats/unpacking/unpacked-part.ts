/** One article of a document that holds several, as a document of its own. */
export interface UnpackedPart {
  /** A valid small document of the same form. */
  readonly text: string;
  /** The provider's id of the article, or one by its bytes where its address is that of others too; `undefined` when it gives none. */
  readonly id: string | undefined;
  /** Its address; `undefined` when none is told. */
  readonly url: string | undefined;
}
