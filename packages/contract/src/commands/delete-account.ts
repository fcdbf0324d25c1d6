import { emptyMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const deleteAccount = defineCommand({
  name: 'deleteAccount',
  kind: 'account',
  message: emptyMessage,
  summary:
    'Schedules the deletion of the account with all its lives. Until then the lives stand still, and the deletion can be taken back.',
  example: undefined,
  answers: ['accountDeletionScheduled'],
  refusals: [],
})
