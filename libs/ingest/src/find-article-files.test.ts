import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findArticleFiles } from './find-article-files.js';
import { makeFolder } from './test/make-folder.js';

async function namesIn(folder: string, paths: readonly string[] = ['']): Promise<readonly string[]> {
  const files = await findArticleFiles(paths.map((path) => join(folder, path)), folder);
  return files.map((file) => file.name);
}

test('a folder gives the articles in it and below, sorted, without what stands beside them', async () => {
  const folder = await makeFolder({ 'b.txt': '', 'a.txt': '', 'a.txt.meta.json': '', 'below/c.txt': '', '.hidden/d.txt': '', '.e.txt': '', 'README.md': '', 'item.json': '', picture: '' });
  expect(await namesIn(folder)).toEqual(['a.txt', 'b.txt', 'below/c.txt', 'item.json', 'picture']);
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

test('a link that leads out of its folder is told and not followed, one that stays inside is', async () => {
  const folder = await makeFolder({ 'inside/a.txt': '', 'inside/below/b.txt': '', 'secret.txt': '', 'other/c.txt': '', 'inside-too/d.txt': '' });
  await symlink(join(folder, 'secret.txt'), join(folder, 'inside', 'out.txt'));
  await symlink(join(folder, 'other'), join(folder, 'inside', 'out'));
  // A folder beside it whose name begins alike is another folder.
  await symlink(join(folder, 'inside-too'), join(folder, 'inside', 'too'));
  await symlink(join(folder, 'inside', 'a.txt'), join(folder, 'inside', 'same.txt'));
  const files = await findArticleFiles([join(folder, 'inside')], folder);
  expect(files.map(({ name, leadsOut }) => (leadsOut === true ? `${name} leads out` : name))).toEqual(['inside/a.txt', 'inside/below/b.txt', 'inside/out leads out', 'inside/out.txt leads out', 'inside/same.txt', 'inside/too leads out']);
});

test('a link that is named is followed, wherever it leads', async () => {
  const folder = await makeFolder({ 'other/c.txt': '' });
  await symlink(join(folder, 'other'), join(folder, 'link'));
  expect(await namesIn(folder, ['link'])).toEqual(['link/c.txt']);
});

test.each([
  ['*.txt', ['a.txt', 'b.txt']],
  // below too, sidecars aside
  ['**/*.{txt,json}', ['a.txt', 'b.txt', 'below/c.txt']],
  // a folder that is matched is read
  ['bel*', ['below/c.txt']],
  // nothing matches: told as it was given
  ['*.warc', ['*.warc']],
])('the pattern %s gives %j', async (pattern, names) => {
  const folder = await makeFolder({ 'a.txt': '', 'b.txt': '', 'b.txt.meta.json': '{}', 'below/c.txt': '', '.hidden.txt': '' });
  expect(await namesIn(folder, [pattern])).toEqual(names);
});

test('a file whose name has the signs of a pattern is that file, and so is a folder above', async () => {
  const folder = await makeFolder({ '[2030]/a[1].txt': '', '[2030]/a1.txt': '', '2/a1.txt': '' });
  expect(await namesIn(folder, ['[2030]/a[1].txt'])).toEqual(['[2030]/a[1].txt']);
  const files = await findArticleFiles([join(folder, '[2030]', 'a*.txt')], join(folder, '[2030]'));
  expect(files.map(({ name }) => name)).toEqual(['a1.txt', 'a[1].txt']);
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
