import { readCommands, readFrames } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'
import { commandSchema, frameSchema, initSchema } from '../wire-schema.ts'

/** The wire protocol as JSON Schema, for clients that are not written in TypeScript. */
export const target: Target = {
  name: 'json-schema',
  async generate(root) {
    const client = Object.fromEntries([
      ['client.init', initSchema()],
      ...(await readCommands(root)).map(({ definition }) => [`client.${definition.name}`, commandSchema(definition)]),
    ])
    const server = Object.fromEntries(
      (await readFrames(root)).map(({ definition }) => [`server.${definition.name}`, frameSchema(definition)]),
    )
    const anyOf = (schemas: object) => Object.keys(schemas).map((name) => ({ $ref: `#/$defs/${name}` }))
    const whole = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $comment: generatedNotice,
      title: 'The wire protocol of Lifegrid',
      $defs: {
        ...client,
        ...server,
        client: { description: 'Whatever a client may send.', anyOf: anyOf(client) },
        server: { description: 'Whatever a server may send.', anyOf: anyOf(server) },
      },
    }
    return new Map([['docs/generated/contract.schema.json', `${JSON.stringify(whole, null, 2)}\n`]])
  },
}
