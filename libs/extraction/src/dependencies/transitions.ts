/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011). A word leaves the stack when it gets its
 * head: the next word to come (`left`), or the word beneath it (`right`). The root stands after the last word.
 */
export type Move = 'shift' | 'left' | 'right';

/** A move with the label of the arc it makes; `shift` has none. */
export interface Transition {
  readonly move: Move;
  readonly label: number;
}

/** Where a parse stands: stack, next word, and the arcs made so far. Its buffers grow and are used again. */
export class ParserState {
  /** How many words; also the root's index. */
  count = 0;
  /** Index of the next word to come. */
  next = 0;
  depth = 0;
  stack = new Int32Array(64);
  /** -1 until known. */
  heads = new Int32Array(64);
  labels = new Int32Array(64);
  /** Of each word: its dependents so far, outermost and second outermost on each side; -1 for none. */
  left1 = new Int32Array(64);
  left2 = new Int32Array(64);
  right1 = new Int32Array(64);
  right2 = new Int32Array(64);
  leftCount = new Int32Array(64);
  rightCount = new Int32Array(64);
  /** Of each word: which labels its dependents so far have on each side, as a sum that their order does not change. */
  leftLabels = new Int32Array(64);
  rightLabels = new Int32Array(64);

  /** Begins a sentence of so many words. */
  begin(count: number): void {
    if (count + 1 > this.stack.length) this.grow((count + 1) * 2);
    this.count = count;
    this.next = 0;
    this.depth = 0;
    for (const buffer of [this.heads, this.labels, this.left1, this.left2, this.right1, this.right2]) buffer.fill(-1, 0, count + 1);
    for (const buffer of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) buffer.fill(0, 0, count + 1);
  }

  private grow(size: number): void {
    for (const name of ['stack', 'heads', 'labels', 'left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount', 'leftLabels', 'rightLabels'] as const) this[name] = new Int32Array(size);
  }

  /** Whether every word but one has its head; that one depends on the root. */
  get done(): boolean {
    return this.next === this.count && this.depth <= 1;
  }

  /** Gives the last word its head. */
  finish(rootLabel: number): void {
    if (this.depth === 1) this.attach(this.stack[--this.depth]!, this.count, rootLabel);
  }

  /** The `k`-th word from the top of the stack; -1 where there is none. */
  stackAt(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : -1;
  }

  /** Whether a move can be made: the root is never shifted, and takes the one word that is left when all others have their heads. */
  allows(move: Move): boolean {
    if (move === 'right') return this.depth > 1;
    return this.next < this.count && (move === 'shift' || this.depth > 0);
  }

  /** Shifts the next word while the stack is empty, for then there is nothing to choose. */
  skipToChoice(): void {
    if (this.depth === 0 && this.next < this.count) this.stack[this.depth++] = this.next++;
  }

  apply({ move, label }: Transition): void {
    if (move === 'shift') this.stack[this.depth++] = this.next++;
    else {
      const word = this.stack[--this.depth]!;
      this.attach(word, move === 'left' ? this.next : this.stack[this.depth - 1]!, label);
    }
  }

  private attach(word: number, head: number, label: number): void {
    this.heads[word] = head;
    this.labels[word] = label;
    if (word < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = word;
      this.leftCount[head]!++;
      this.leftLabels[head]! |= 1 << label % 31;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = word;
      this.rightCount[head]!++;
      this.rightLabels[head]! |= 1 << label % 31;
    }
  }
}
