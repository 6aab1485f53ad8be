import localFont from 'next/font/local'

/**
 * Text. Served from the package, so that nothing is fetched at build time. Shown when it is there at once, as on most lines
 * and on every second page: words that stand there already never move for it.
 */
export const textFont = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  variable: '--font-instrument',
  weight: '400 700',
  display: 'optional',
  fallback: ['system-ui', 'sans-serif'],
})

/** Headings. */
export const headingFont = localFont({
  src: '../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  variable: '--font-bricolage',
  weight: '200 800',
  display: 'optional',
  fallback: ['system-ui', 'sans-serif'],
})
