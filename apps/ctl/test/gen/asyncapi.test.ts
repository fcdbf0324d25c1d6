import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { frames } from '@lifegrid/contract/frames/index.generated'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'

interface Document {
  readonly operations: Readonly<
    Record<string, { readonly action: string; readonly messages: readonly { readonly $ref: string }[] }>
  >
  readonly components: { readonly messages: Readonly<Record<string, { readonly payload: object }>> }
}

const text = readFileSync(join(projectRoot, 'docs/generated/asyncapi.json'), 'utf8')
const api = JSON.parse(text) as Document

describe('[PROTO-6] the AsyncAPI document', () => {
  it('is valid by the schema of AsyncAPI 3', () => {
    const specs = createRequire(import.meta.url)('@asyncapi/specs') as {
      readonly schemasWithoutId: Record<string, object>
    }
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(specs.schemasWithoutId['3.0.0'] ?? {})
    validate(api)
    expect(validate.errors ?? []).toEqual([])
  })

  it('receives every command and sends every frame', () => {
    const names = (action: string): string[] =>
      Object.entries(api.operations).flatMap(([name, one]) =>
        one.action === action ? [name.replace(/^\w+?_/, '')] : [],
      )
    expect(names('receive').sort()).toEqual(['init', ...Object.keys(commands)].sort())
    expect(names('send').sort()).toEqual(Object.keys(frames).sort())
  })

  it('refers only to what it has', () => {
    for (const [, pointer] of text.matchAll(/"\$ref": "#([^"]+)"/g)) {
      const found = (pointer as string)
        .split('/')
        .slice(1)
        .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], api)
      expect(found, pointer).toBeDefined()
    }
  })

  it.each(Object.values(commands))('$name: has a payload that takes the example', ({ name, example }) => {
    const payload = api.components.messages[`client_${name}`]?.payload ?? {}
    const validate = new Ajv2020({ strict: false }).compile(payload)
    const frame = { type: name, ...(example !== undefined && { message: example }), id: 'c-1' }
    expect(validate(frame), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...frame, type: 'another' })).toBe(false)
  })
})
