import type { Outlet } from './outlet.js';

/**
 * Somebody who writes for an outlet, as its bylines name them: the same name, however it is cased and spaced, at the same
 * outlet. Whether that is one person nobody tells; a name at another outlet, and one without an outlet, is somebody else.
 * Never a person of a story.
 */
export interface OutletAuthor {
  readonly kind: 'outlet-author';
  readonly id: string;
  /** As the newest article prints it. */
  readonly name: string;
  readonly outlet: Outlet;
}
