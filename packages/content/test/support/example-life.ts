import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type Turn, turnOf } from '@lifegrid/engine/core/turn'
import type { Sex } from '@lifegrid/engine/life/vocabulary'
import { settle } from '@lifegrid/engine/systems/money/accounts'
import { catalogue } from '../../src/catalogue.generated.ts'

const context: EngineContext = { catalogue }
const at = 1_700_000_000_000

/** A life at a game minute, with an empty agenda, so that nothing happens by itself. */
export function exampleLife(minute: number, sex: Sex = 'female'): Turn {
  const life = birth({ playerId: 'ex', seed: 'an-example-life', ruleset: 'calibrated', at }, context)
  apply(life, { type: 'characterSetup', message: { firstname: 'Ada', lastname: 'Moreau', sex } }, at, context)
  life.agenda = []
  const turn = turnOf(life, minute, context)
  settle(turn)
  return turn
}
