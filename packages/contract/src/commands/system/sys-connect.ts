import { z } from 'zod'
import { lifeMultipliers } from '../../lounge/life-multipliers.ts'
import { talkEnergyMax } from '../conversation.ts'
import { defineSystemCommand } from './define.ts'

export const sysConnect = defineSystemCommand({
  name: 'sys.connect',
  sender: 'owner',
  message: z.strictObject({
    edge: z.string().max(128),
    connection: z.string().max(128),
    /**
     * Who writes what people say from now on: the engine's templates, or an external provider that answers with `sys.reply`. It is in
     * the journal and not in a process's configuration, so that a replay leaves the same turns open. Absent: templates.
     */
    replies: z.enum(['template', 'external']).optional(),
    /** The energy of a deep talk from now on, in the journal for the same reason: [TALK-11]. Absent: that of the original protocol. */
    talkEnergy: z.int().min(0).max(talkEnergyMax).optional(),
    /** [TALK-11] The energy of a light talk after the first of a day, from now on. Absent: 1. */
    lightTalkEnergy: z.int().min(0).max(talkEnergyMax).optional(),
    /** [LOUNGE-19] The global events that act on the life from now on. Absent: none. */
    multipliers: lifeMultipliers.optional(),
  }),
  summary: 'The player is connected by this connection from now on. Its id is never used twice in the cluster.',
})
