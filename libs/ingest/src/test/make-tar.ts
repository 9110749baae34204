import { pack, type Headers } from 'tar-stream';

/** A TAR of files by their path, and of other members as they are told. */
export async function makeTar(files: Readonly<Record<string, string | Uint8Array>>, others: readonly Headers[] = []): Promise<Buffer> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, Buffer.from(content));
  for (const header of others) tar.entry(header, Buffer.alloc(0));
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk);
  return Buffer.concat(chunks);
}
