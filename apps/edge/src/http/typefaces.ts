import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the web client's typeface. */
export interface Typeface {
  /** Where this host serves it. */
  readonly path: string
  readonly style: 'normal' | 'italic'
  /** The characters that it has, as CSS says it. */
  readonly range: string
}

/** The scripts in which names and stories are written, with their characters as in `@fontsource-variable/literata`. Others have the reader's own type. */
const ranges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  'latin-ext': 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2C60-2C7F',
} as const

/** The typeface that the build of the web client has put into its folder; none when nothing is built there. */
export function typefacesIn(webRoot: string | undefined): Typeface[] {
  const folder = webRoot === undefined ? undefined : join(webRoot, 'assets')
  if (folder === undefined || !existsSync(folder)) return []
  const files = readdirSync(folder)
  return Object.entries(ranges).flatMap(([script, range]) =>
    (['normal', 'italic'] as const).flatMap((style) => {
      const named = new RegExp(`^literata-${script}-standard-${style}-[\\w-]+\\.woff2$`)
      const file = files.find((name) => named.test(name))
      return file === undefined ? [] : [{ path: `/assets/${file}`, style, range }]
    }),
  )
}
