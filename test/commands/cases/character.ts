import { casesOf } from '../define.ts'

export const characterSetup = casesOf('characterSetup', { life: 'creating' }, { already_created: {} })
export const deviceToken = casesOf('deviceToken', {}, {})
export const restart = casesOf(
  'restart',
  { life: 'dead', message: undefined },
  {
    life_not_over: { message: { heir: 'p1' } },
    no_such_heir: { life: 'dead', message: { heir: 'p9999' } },
  },
)
