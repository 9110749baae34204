import { Session, type Profiler } from 'node:inspector';

/** Microseconds between two looks at what the program is doing. */
const INTERVAL = 500;

/** What a program did, look by look, as V8 tells it. */
export async function profileOf(work: () => void): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  try {
    await post((done) => session.post('Profiler.enable', done));
    await post((done) => session.post('Profiler.setSamplingInterval', { interval: INTERVAL }, done));
    await post((done) => session.post('Profiler.start', done));
    work();
    return (await post<Profiler.StopReturnType>((done) => session.post('Profiler.stop', done))).profile;
  } finally {
    session.disconnect();
  }
}

function post<Answer = void>(send: (done: (error: Error | null, answer?: Answer) => void) => void): Promise<Answer> {
  return new Promise((resolve, reject) => send((error, answer) => (error === null ? resolve(answer as Answer) : reject(error))));
}
