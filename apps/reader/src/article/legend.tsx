import { KindBadge } from '../cards/kind-badge.js';

/** How quotes are marked in the text. */
export function Legend() {
  return (
    <dl className="legend small not-printed" aria-label="How the text is marked">
      <dt>
        <KindBadge kind="DIRECT" />
      </dt>
      <dd>words inside marks</dd>
      <dt>
        <KindBadge kind="MIXED" />
      </dt>
      <dd>partly inside marks</dd>
      <dt>
        <KindBadge kind="INDIRECT" />
      </dt>
      <dd>in the writer’s words</dd>
    </dl>
  );
}
