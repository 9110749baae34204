/** What exchange formats call an item that must not be published (again): withheld until further notice, or cancelled for good. */
const HELD = /^(?:withheld|cancell?ed|killed|embargoed)$/i;

/** Whether a publication status forbids to publish: `stat:withheld`, `canceled`, `Embargoed`; not `usable`. A code's prefix is passed over. */
export function isHeld(status: string): boolean {
  return HELD.test(status.trim().replace(/^.*[:/]/, ''));
}
