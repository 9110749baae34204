import type { Caller } from '@onrecord/domain';
import type { DocumentSettings } from '../configuration/documents.js';
import { type AskedDocument, readAskedDocument } from './asked-document.js';
import { documentNotTrusted } from './document-refusals.js';
import type { TrustedDocuments } from './load-trusted-documents.js';

/** Decides which documents are answered, over every transport. */
export interface DocumentGate {
  /** What document the parameters of a request ask for. */
  find(parameters: Readonly<Record<string, unknown>>): AskedDocument;
  /**
   * Lets a document pass when this caller may ask for it: a trusted one always.
   * @throws GraphQLError `DOCUMENT_NOT_TRUSTED` for a text that the caller may not send, and the refusal of one that is refused.
   */
  admit(asked: AskedDocument, caller: Pick<Caller, 'scopes'>): void;
}

/** The gate that some settings make, over the documents of the manifests. */
export function createDocumentGate(documents: TrustedDocuments, { free }: Pick<DocumentSettings, 'free'>): DocumentGate {
  return {
    find: (parameters) => readAskedDocument(parameters, documents),
    admit(asked, { scopes }) {
      if (asked.kind === 'refused') throw asked.refusal;
      if (free === 'any' || asked.kind !== 'text' || documents.holds(asked.text)) return;
      const mayAskFreely = free === 'keys' ? scopes.length > 0 : scopes.includes('admin');
      if (!mayAskFreely) throw documentNotTrusted(free);
    },
  };
}
