import { z } from 'zod'
import { defineFrame } from './define.ts'

export const accountDeletionScheduled = defineFrame({
  name: 'accountDeletionScheduled',
  body: z.strictObject({
    dueAt: z.int().describe('When the account and its lives will be erased, in milliseconds since the Unix epoch.'),
  }),
  summary:
    'The account will be deleted, and until then the life stands still. Sent when the deletion is scheduled, and on each connecting until it is taken back.',
})
export const accountDeletionCancelled = defineFrame({
  name: 'accountDeletionCancelled',
  body: z.strictObject({}),
  summary: 'The deletion of the account was taken back. The life goes on.',
})
export const dataExportComplete = defineFrame({
  name: 'dataExportComplete',
  body: z.strictObject({
    exportID: z.string().describe('The id of the copy.'),
    path: z.string().describe('Where it can be downloaded once, with `GET` and a token of the account.'),
    bytes: z.int().min(0).describe('The number of bytes of the document.'),
    expiresAt: z.int().describe('Until when it can be downloaded, in milliseconds since the Unix epoch.'),
  }),
  summary:
    'The copy of the data can be downloaded. Sent when it is ready, and on each connecting until it was downloaded or has expired.',
})
