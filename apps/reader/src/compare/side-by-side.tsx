import type { ReactNode } from 'react';
import type { Side } from './comparison.js';

interface SideBySideProps {
  readonly title: ReactNode;
  readonly differences: readonly string[];
  readonly sides: readonly [Side, Side];
  readonly inA: ReactNode;
  readonly inB: ReactNode;
}

/** What both sides tell, beside each other; on a narrow screen beneath each other, each with the name of its side. */
export function SideBySide({ title, differences, sides, inA, inB }: SideBySideProps) {
  return (
    <li className="compared">
      <p>
        {title}
        {differences.map((difference) => (
          <span key={difference} className="small">
            {' '}
            · {difference}
          </span>
        ))}
      </p>
      <div className="sides">
        {[inA, inB].map((told, index) => (
          <div key={index}>
            <p className="small side-name">{sides[index]!.detail}</p>
            {told}
          </div>
        ))}
      </div>
    </li>
  );
}
