import { type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react';
import type { Way } from './nearest-in-direction.js';

/** Where a key leads in a picture: a way to go, or its first and last mark. */
export type Move = Way | 'first' | 'last';

const MOVES: Readonly<Record<string, Move>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' };

/** What a picture listens with, and which of its marks is looked at. */
export interface Travel {
  readonly looked: string | undefined;
  readonly listeners: {
    readonly ref: RefObject<SVGSVGElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

/**
 * Travel by keyboard in a picture whose marks carry `data-mark`: one Tab leads into it, arrow keys from mark to mark, Enter
 * opens, as they are links (the roving tabindex of the ARIA Authoring Practices). The mark under the pointer or the focus is
 * looked at.
 */
export function useTravel(next: (from: string, move: Move) => string | undefined): Travel {
  const ref = useRef<SVGSVGElement>(null);
  const [looked, setLooked] = useState<string>();
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const [move, from] = [MOVES[event.key], markOf(event.target)];
      if (move === undefined || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const to = next(from.dataset['mark']!, move);
      if (to !== undefined) ref.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(to)}"]`)?.focus();
    },
    [next],
  );
  const onFocus = useCallback(({ target }: FocusEvent): void => {
    const mark = markOf(target);
    if (mark === undefined) return;
    for (const other of ref.current?.querySelectorAll('[data-mark][tabindex="0"]') ?? []) other.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    setLooked(mark.dataset['mark']);
  }, []);
  const onBlur = useCallback((): void => setLooked(undefined), []);
  const onPointerOver = useCallback(({ target }: PointerEvent): void => setLooked((before) => markOf(target)?.dataset['mark'] ?? before), []);
  const onPointerLeave = useCallback((): void => setLooked(markOf(document.activeElement)?.dataset['mark']), []);
  return { looked, listeners: { ref, onKeyDown, onFocus, onBlur, onPointerOver, onPointerLeave } };
}

function markOf(target: EventTarget | null): SVGElement | undefined {
  return (target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null) ?? undefined;
}
