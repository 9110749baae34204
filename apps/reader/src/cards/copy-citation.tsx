import { useState } from 'react';

/** Copies a citation, and says so. */
export function CopyCitation({ citation }: { readonly citation: string }) {
  const [told, setTold] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(citation).then(
      () => setTold('Copied'),
      () => setTold('The browser does not let it be copied'),
    );
  };
  return (
    <>
      <button type="button" className="link-button" onClick={copy}>
        Copy a citation
      </button>
      <span role="status" className="small">
        {told}
      </span>
    </>
  );
}
