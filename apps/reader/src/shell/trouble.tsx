import { useRouteError } from 'react-router';

/** What is shown where a screen itself fails, which is a fault of the reader. */
export function Trouble() {
  const error = useRouteError();
  return (
    <section className="screen">
      <h1>The reader failed</h1>
      <p>This page cannot be shown. Loading it again may help.</p>
      <pre className="small">{error instanceof Error ? error.message : String(error)}</pre>
    </section>
  );
}
