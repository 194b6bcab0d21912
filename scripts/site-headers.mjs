/**
 * What a host should send with every file of the site, besides its type; docs/hosting.md says how on which host.
 *
 * Any page may read the files, which are public: so the map starts in a frame that has no origin of its own
 * (`sandbox="allow-scripts"`). Of nobody who follows a link away is it told where he came from, and no browser guesses types.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SITE_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff'
};
