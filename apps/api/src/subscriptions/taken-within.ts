/**
 * Waits until a client has taken what it was sent. `send` is given a callback for when it has; a client that has not within
 * the time is given up. Nothing more is read for it meanwhile, so that it never has more than this before it.
 */
export function takenWithin(milliseconds: number, send: (taken: (error?: Error | null) => void) => void, giveUp: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stalled = setTimeout(giveUp, milliseconds).unref();
    send((error) => {
      clearTimeout(stalled);
      if (error) reject(error);
      else resolve();
    });
  });
}
