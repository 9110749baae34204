import './shell.css';
import { useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { KeyField } from './key-field.js';
import { SearchField } from './search-field.js';

const SCREENS = [
  { to: '/timeline', name: 'Timeline' },
  { to: '/network', name: 'Network' },
  { to: '/compare', name: 'Compare' },
  { to: '/try', name: 'Try a text' },
] as const;

/** What stands around every screen: the name, the ways to other screens, the search. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  // A new screen is told to whoever listens instead of looking: the focus moves to its start.
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="masthead not-printed">
        <div className="masthead-row">
          <Link className="masthead-name" to="/">
            On Record
          </Link>
          <nav aria-label="Screens">
            <ul className="masthead-screens">
              {SCREENS.map(({ to, name }) => (
                <li key={to}>
                  <NavLink to={to}>{name}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <SearchField />
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="foot not-printed">
        <p>
          Each claim with the words that prove it. The record answers in <a href="/graphql">GraphQL</a> too.
        </p>
        <KeyField />
      </footer>
      <ScrollRestoration />
    </>
  );
}
