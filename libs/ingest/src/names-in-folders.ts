/** Ends the name of a file that tells about the file beside it. */
export const SIDECAR_ENDING = '.meta.json';

/** How a file in a folder or an archive counts, by its name alone. */
export type NameInFolder = 'article' | 'sidecar' | 'aside';

/**
 * How a file counts that nobody named: hidden files and Markdown stand beside articles and are none, sidecars tell about
 * them. JSON counts as an article, for ninjs and JSON Feed are JSON; its content decides.
 */
export function countName(name: string): NameInFolder {
  if (name.endsWith(SIDECAR_ENDING)) return 'sidecar';
  return name.startsWith('.') || /\.md$/i.test(name) ? 'aside' : 'article';
}

/** The same for a path in an archive: what is below a hidden folder is hidden. `__MACOSX` is where macOS puts the hidden halves of files in a ZIP. */
export function countPath(path: string): NameInFolder {
  const parts = path.split('/');
  return parts.slice(0, -1).some((part) => part.startsWith('.') || part === '__MACOSX') ? 'aside' : countName(parts.at(-1)!);
}

/** A path in an archive as a name: without drive, root and steps upwards, for which nothing is ever written. `/../a//b.txt` gives `a/b.txt`. */
export function toPlainPath(path: string): string {
  return path.replaceAll('\\', '/').split('/').filter((part) => !['', '.', '..'].includes(part) && !/^[a-z]:$/i.test(part)).join('/');
}
