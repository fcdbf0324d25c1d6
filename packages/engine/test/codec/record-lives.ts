import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { encode } from '../../src/codec/codec.ts'
import { stateVersion } from '../../src/life/life.ts'
import { lifeIn, lifeStates } from '../support/lives.ts'
import { fixtures } from './recorded-lives.ts'

/**
 * Records lives of the present schema version, for the tests of later migrations: `node packages/engine/test/codec/record-lives.ts`.
 * It does not write over recorded lives, because they are what earlier releases wrote.
 */
const file = fileURLToPath(new URL(`lives-of-release-${stateVersion}.json`, fixtures))
if (existsSync(file)) {
  process.stderr.write(`Lives with schema version ${stateVersion} are already recorded: ${file}\n`)
  process.exit(1)
}
const lives = lifeStates.map((state) => [state, Buffer.from(encode(lifeIn(state))).toString('base64')] as const)
writeFileSync(file, `${JSON.stringify(Object.fromEntries(lives), undefined, 2)}\n`)
process.stdout.write(`${lives.length} lives with schema version ${stateVersion}: ${file}\n`)
