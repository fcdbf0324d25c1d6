import { emptyMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const cancelAccountDeletion = defineCommand({
  name: 'cancelAccountDeletion',
  kind: 'account',
  message: emptyMessage,
  summary: 'Takes the deletion of the account back. The lives go on.',
  example: undefined,
  answers: ['accountDeletionCancelled'],
  refusals: ['no_deletion_scheduled'],
})
