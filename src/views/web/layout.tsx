import type { Child } from 'hono/jsx';

/** Where one can always go. */
const PLACES = [
  { href: '/', name: 'Overview' },
  { href: '/changed', name: 'What changed' },
  { href: '/conflicts', name: 'Conflicts' },
  { href: '/audits', name: 'To check' },
  { href: '/speakers', name: 'Speakers' },
  { href: '/outlets', name: 'Outlets' },
  { href: '/corrections', name: 'Corrections' },
  { href: '/about', name: 'About' },
] as const;

interface LayoutProps {
  /** What the page is, for the window. */
  readonly title: string;
  /** Name of the record, beside the name of the tool. */
  readonly record: string;
  /** Address of the page; its place in the navigation is marked. */
  readonly at: string;
  /** Address of the same answer as data; null where there is none. */
  readonly data: string | null;
  readonly query?: string;
  readonly children?: Child;
}

/** The frame of every page: masthead, navigation, search, the page, the foot. */
export const Layout = ({ title, record, at, data, query = '', children }: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · ${record}`}</title>
      <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/static/style.css" />
      {data && <link rel="alternate" type="application/json" href={data} />}
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Masthead record={record} at={at} query={query} />
      <main id="main" class="wrap" tabindex={-1}>
        {children}
      </main>
      <Foot data={data} />
    </body>
  </html>
);

const Masthead = ({ record, at, query }: { record: string; at: string; query: string }) => (
  <header class="masthead">
    <div class="wrap">
      <a class="wordmark" href="/" aria-label={`${record}, overview`}>
        <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
          <path d="M16 3L29 16L16 29L3 16z" />
          <circle cx="16" cy="16" r="4.5" />
        </svg>
        <span>{record}</span>
      </a>
      <form class="search" action="/search" method="get" role="search">
        <label class="hidden" for="q">
          Search all articles
        </label>
        <input id="q" type="search" name="q" value={query} placeholder="Search all articles" autocomplete="off" />
        <button type="submit">Search</button>
      </form>
      <nav aria-label="Main">
        <ul>
          {PLACES.map((place) => (
            <li>
              <a href={place.href} aria-current={place.href === at ? 'page' : undefined}>
                {place.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);

const Foot = ({ data }: { data: string | null }) => (
  <footer class="foot">
    <div class="wrap">
      <p>
        Every line is quoted to the letter and leads to its place on the page it comes from. This page asked nothing of
        the network.
      </p>
      {data && (
        <p>
          <a href={data}>This page as JSON</a>
        </p>
      )}
    </div>
  </footer>
);
