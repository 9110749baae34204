import { sharesOfStages } from './stages.js';

const frame = (id: number, path: string, hitCount: number, children: readonly number[] = []) => ({ id, hitCount, children: [...children], callFrame: { url: path === '' ? '' : `file:///on-record/libs/extraction/dist/${path}` } });

test('each look counts for the outermost stage on the stack', () => {
  const shares = sharesOfStages([
    frame(1, '', 90, [2, 3]),
    frame(2, '', 0, [4]),
    // outside the engine: the collection of garbage
    frame(3, '', 10),
    frame(4, 'analyse-article.js', 5, [5, 6, 9]),
    frame(5, 'segment/segment-text.js', 30),
    frame(6, 'people/find-people.js', 25, [7, 8]),
    // what people ask of the segments is people's work
    frame(7, 'segment/token-at.js', 5),
    // names are a stage of their own within people, with all that they call
    frame(8, 'names/find-names-by-model.js', 5, [11]),
    frame(9, 'dependencies/parse-sentences.js', 10, [10]),
    // tags are told apart from dependencies
    frame(10, 'tag/tagger.js', 15),
    frame(11, 'perceptron/packed-weights.js', 5),
  ]);
  expect(Object.fromEntries(shares)).toEqual({ rest: 0.05, segment: 0.3, people: 0.3, names: 0.1, dependencies: 0.1, tag: 0.15 });
});

test('a profile of other programs has no stages', () => {
  expect(sharesOfStages([frame(1, '', 10)]).size).toBe(0);
});
