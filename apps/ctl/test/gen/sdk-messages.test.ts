import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'

const text = readFileSync(join(projectRoot, 'packages/sdk/src/messages.generated.ts'), 'utf8')

/** The fields of each object type that is written out, without their indentation. */
function bodies(): string[] {
  const open: string[][] = []
  const found: string[] = []
  for (const line of text.split('\n')) {
    for (const lines of open) lines.push(line.trim())
    if (line.endsWith('{')) open.push([])
    if (/^\s*\}/.test(line)) found.push(open.pop()?.slice(0, -1).join('\n') ?? '')
  }
  return found
}

test('[PROTO-2] the types of the SDK write a large object out once', () => {
  const large = bodies().filter((body) => body.length > 400)
  expect(large.length).toBeGreaterThan(20)
  expect(large.filter((body, at) => large.indexOf(body) !== at)).toEqual([])
})
