import { dataExport } from '@lifegrid/contract/data-export'
import { z } from 'zod'
import { generatedNotice, type Target } from '../target.ts'

/** The form of the copy of a player's data as JSON Schema. */
export const target: Target = {
  name: 'data-export-schema',
  generate() {
    const { $schema, ...schema } = z.toJSONSchema(dataExport)
    const whole = { $schema, $comment: generatedNotice, title: "A copy of a player's data from Lifegrid", ...schema }
    return new Map([['docs/generated/data-export.schema.json', `${JSON.stringify(whole, null, 2)}\n`]])
  },
}
