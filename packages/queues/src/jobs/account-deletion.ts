import { playerId } from '@lifegrid/contract/envelope'
import { z } from 'zod'
import { jobLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const accountDeletion = defineJob({
  name: 'account-deletion',
  payload: z.discriminatedUnion('kind', [
    /** Tell lives that were not told, and erase the accounts whose time is over. */
    z.strictObject({ kind: z.literal('sweep') }),
    /** Tell the lives of this player's account now. */
    z.strictObject({ kind: z.literal('tell'), player: playerId }),
  ]),
  ...jobLimits['account-deletion'],
  isSweep: ({ kind }) => kind === 'sweep',
  summary: 'Tells lives of the deletion of their account, and erases accounts.',
})
