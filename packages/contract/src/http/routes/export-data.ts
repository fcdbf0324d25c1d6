import { defineRoute } from '../define.ts'

export const exportData = defineRoute({
  name: 'exportData',
  method: 'POST',
  path: '/api/account/export',
  group: 'rights',
  access: 'player',
  summary: 'Asks for a copy of everything that is kept on the player.',
  detail:
    'The copy is one JSON document; its JSON Schema is `docs/generated/data-export.schema.json`. `GET /api/account/exports` shows when it is ready, and the frame `dataExportComplete` announces it.',
  body: undefined,
  example: undefined,
  status: 202,
  answer: undefined,
  refusals: ['export_running', 'export_too_soon', 'exports_unavailable'],
})
