import { createHash } from 'node:crypto'

/** The figures of the population in the web client, from the project's root. */
export const populationFile = 'apps/web/src/screens/story/population.json'

/** The digest of the figures, however their file is formatted. */
export function populationDigest(json: string): string {
  return createHash('sha256')
    .update(JSON.stringify(JSON.parse(json)))
    .digest('hex')
    .slice(0, 16)
}
