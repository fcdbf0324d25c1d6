import { emptyMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const exportData = defineCommand({
  name: 'exportData',
  kind: 'account',
  message: emptyMessage,
  summary: 'Asks for a copy of everything that is kept on the player. It is announced when it can be downloaded.',
  example: undefined,
  answers: ['dataExportComplete'],
  refusals: ['export_running', 'export_too_soon', 'exports_unavailable'],
})
