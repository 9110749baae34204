import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findArticleFiles } from './find-article-files.js';
import { makeFolder } from './test/make-folder.js';

async function namesIn(folder: string, paths: readonly string[] = ['']): Promise<readonly string[]> {
  const files = await findArticleFiles(paths.map((path) => join(folder, path)), folder);
  return files.map((file) => file.name);
}

test('a folder gives the articles in it and below, sorted, without what stands beside them', async () => {
  const folder = await makeFolder({ 'b.txt': '', 'a.txt': '', 'a.txt.meta.json': '', 'below/c.txt': '', '.hidden/d.txt': '', '.e.txt': '', 'README.md': '', 'words.json': '', picture: '' });
  expect(await namesIn(folder)).toEqual(['a.txt', 'b.txt', 'below/c.txt', 'picture']);
});

test('a file named twice, or beside its folder, is one file', async () => {
  const folder = await makeFolder({ 'below/a.txt': '', 'below/b.txt': '' });
  expect(await namesIn(folder, ['below/b.txt', 'below', 'below/b.txt'])).toEqual(['below/b.txt', 'below/a.txt']);
});

test('a file is taken when it is named, whatever it is called', async () => {
  const folder = await makeFolder({ 'README.md': '' });
  expect(await namesIn(folder, ['README.md'])).toEqual(['README.md']);
});

test('links that lead in a circle end', async () => {
  const folder = await makeFolder({ 'below/a.txt': '' });
  await symlink(folder, join(folder, 'below', 'up'));
  await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
  expect(await namesIn(folder)).toEqual(['below/a.txt', 'broken']);
});

test('dots at the start of a name lead nowhere', async () => {
  const folder = await makeFolder({ '..a.txt': '' });
  expect(await namesIn(folder, ['..a.txt'])).toEqual(['..a.txt']);
});

test('a path that leads nowhere is given back', async () => {
  const folder = await makeFolder({});
  expect(await namesIn(folder, ['missing.txt'])).toEqual(['missing.txt']);
});

test('a folder that may not be read is given back, and the others are read', async () => {
  const folder = await makeFolder({ 'a.txt': '', 'closed/b.txt': '' });
  await chmod(folder, 0o755);
  await chmod(join(folder, 'closed'), 0);
  expect(await asOrdinaryUser(() => namesIn(folder))).toEqual(['a.txt', 'closed']);
});

test('outside the base a file goes by its whole path', async () => {
  const folder = await makeFolder({ 'a.txt': '', 'base/b.txt': '' });
  const files = await findArticleFiles([folder], join(folder, 'base'));
  expect(files.map((file) => file.name)).toEqual([join(folder, 'a.txt'), 'b.txt']);
});

/** Nothing is closed to the system's administrator, as whom tests run in a container. */
async function asOrdinaryUser<Value>(act: () => Promise<Value>): Promise<Value> {
  const user = process.geteuid!();
  if (user === 0) process.seteuid!(65_534);
  try {
    return await act();
  } finally {
    process.seteuid!(user);
  }
}
