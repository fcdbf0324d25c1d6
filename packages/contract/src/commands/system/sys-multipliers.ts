import { z } from 'zod'
import { lifeMultipliers } from '../../lounge/life-multipliers.ts'
import { defineSystemCommand } from './define.ts'

export const sysMultipliers = defineSystemCommand({
  name: 'sys.multipliers',
  sender: 'owner',
  message: z.strictObject({ multipliers: lifeMultipliers }),
  summary: 'The global events that act on the life from now on, in place of those that it knew.',
})
