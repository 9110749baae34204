/** A permalink as a whole address: where the server was told no public address it gives a path. */
export function toAddress(permalink: string, origin = window.location.origin): string {
  return new URL(permalink, origin).href;
}
