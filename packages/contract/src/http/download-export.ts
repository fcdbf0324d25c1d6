import { defineRoute } from './define.ts'

/** Not in the table of routes: its path has a parameter, and its answer is a stream. */
export const downloadExport = defineRoute({
  name: 'downloadExport',
  method: 'GET',
  path: '/api/exports/{exportID}',
  group: 'rights',
  access: 'player',
  summary: 'Downloads a copy of the data, once.',
  detail:
    'The answer is a JSON document. A download that is cut off cannot be repeated: ask for another copy. The path is in `dataExportComplete` and in the list of exports.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: undefined,
  refusals: ['no_such_export', 'exports_unavailable'],
})
