import './cards.css';
import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react';
import { type FocusEvent, type MouseEvent, type PointerEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds that a pointer rests before a card opens, and that it may be outside before it closes. */
const OPENS_AFTER = 120;
const CLOSES_AFTER = 280;

interface CardHostProps {
  /** What can have a card: anything inside with `data-card`. */
  readonly children: ReactNode;
  /** The card of what `data-card` names; null where it has none. */
  readonly renderCard: (name: string) => ReactNode;
}

interface OpenCard {
  readonly name: string;
  readonly element: HTMLElement;
  /** Opened by a click: it stays until it is dismissed. */
  readonly isPinned: boolean;
}

/**
 * One card for all that stands inside: it opens on hover, focus and click, stays while the pointer or the focus is on it,
 * and goes with Escape (WCAG 1.4.13: dismissible, hoverable, persistent). A click or Enter moves the focus into it.
 */
export function CardHost({ children, renderCard }: CardHostProps) {
  const [open, setOpen] = useState<OpenCard>();
  const timer = useRef<number>(undefined);
  /** What gets the focus back when its card is dismissed: it is not to open it again. */
  const dismissed = useRef<HTMLElement>(undefined);
  const { refs, floatingStyles } = useFloating({ open: open !== undefined, placement: 'bottom-start', elements: { reference: open?.element ?? null }, middleware: [offset(6), flip(), shift({ padding: 12 })], whileElementsMounted: autoUpdate });

  const later = useCallback((milliseconds: number, then: () => void) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(then, milliseconds);
  }, []);
  const dismiss = useCallback((returnsFocus: boolean) => {
    window.clearTimeout(timer.current);
    setOpen((card) => {
      if (returnsFocus && card?.isPinned === true) {
        dismissed.current = card.element;
        card.element.focus();
      }
      return undefined;
    });
  }, []);

  useEffect(() => {
    if (open === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') dismiss(true);
    };
    const onPress = (event: globalThis.PointerEvent): void => {
      const pressed = event.target as Node;
      if (!(refs.floating.current?.contains(pressed) ?? false) && !open.element.contains(pressed)) dismiss(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open, dismiss, refs.floating]);

  useEffect(() => {
    // It is not in its place yet: to scroll to it would leave the words it is about.
    if (open?.isPinned === true) refs.floating.current?.focus({ preventScroll: true });
  }, [open, refs.floating]);

  const show = (element: HTMLElement, isPinned: boolean): void => setOpen({ name: element.dataset['card']!, element, isPinned });
  const onPointerOver = ({ target, pointerType }: PointerEvent): void => {
    const element = carrierOf(target);
    if (element === undefined || pointerType === 'touch') return;
    if (element === open?.element) window.clearTimeout(timer.current);
    else later(OPENS_AFTER, () => show(element, false));
  };
  const onPointerOut = ({ target, relatedTarget }: PointerEvent): void => {
    const element = carrierOf(target);
    if (element === undefined || carrierOf(relatedTarget) === element || open?.isPinned === true) return;
    later(CLOSES_AFTER, () => dismiss(false));
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const element = carrierOf(target);
    const isReturn = element !== undefined && element === dismissed.current;
    dismissed.current = undefined;
    if (!isReturn && element !== undefined && target === element && target.matches(':focus-visible')) later(0, () => show(element, false));
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (refs.floating.current?.contains(relatedTarget as Node | null) !== true && open?.isPinned !== true) later(0, () => dismiss(false));
  };
  const onClick = (event: MouseEvent): void => {
    const element = carrierOf(event.target);
    if (element?.tagName !== 'BUTTON') return;
    window.clearTimeout(timer.current);
    show(element, true);
  };

  const card = open === undefined ? null : renderCard(open.name);
  return (
    // The host only listens to what its buttons and links do: it is no control itself.
    <div className="card-host" onPointerOver={onPointerOver} onPointerOut={onPointerOut} onFocus={onFocus} onBlur={onBlur} onClick={onClick}>
      {children}
      {open !== undefined && card !== null && (
        <div ref={refs.setFloating} className="card" style={floatingStyles} role="dialog" aria-label="About these words" tabIndex={-1} onPointerEnter={() => window.clearTimeout(timer.current)} onPointerLeave={() => (open.isPinned ? undefined : later(CLOSES_AFTER, () => dismiss(false)))}>
          {card}
        </div>
      )}
    </div>
  );
}

function carrierOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null) ?? undefined;
}
