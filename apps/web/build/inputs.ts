import { join } from 'node:path'

/** The folder of the web client. */
export const webRoot = join(import.meta.dirname, '..')

/** Where the build writes. */
export const webDist = join(webRoot, 'dist')
