import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

import { findDrift, findTargets, writeDrift } from './gen.ts'

/** `lifegrid gen [--check]`. @returns the exit code: 1 when `check` finds files that are not current. */
export async function genCommand(check: boolean): Promise<number> {
  const targets = await findTargets(join(projectRoot, 'apps/ctl/src/gen/targets'))
  const drift = await findDrift(projectRoot, targets)
  if (!check) await writeDrift(projectRoot, drift)
  for (const { path, target } of drift) console.log(`${check ? 'not current' : 'written'}: ${path} (${target})`)
  if (drift.length === 0) console.log('Every generated file is current.')
  else if (check) console.log('Run `npx lifegrid gen` and commit the result.')
  return check && drift.length > 0 ? 1 : 0
}
