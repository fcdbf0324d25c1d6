import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Fills the space for young objects, as loading modules does, and prints its size before and after, in bytes. */
const program = `
  import { getHeapSpaceStatistics } from 'node:v8'
  import { freeStartMemory } from '@lifegrid/observability/free-start-memory'
  const young = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size
  let kept = []
  for (let i = 0; i < 3_000_000; i++) {
    kept.push({ i })
    if (kept.length === 300_000) kept = []
  }
  const before = young()
  freeStartMemory()
  console.log(JSON.stringify([before, young(), typeof gc]))
`

it('gives back the space for young objects, and leaves no global function behind', () => {
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  const [before, after, gc] = JSON.parse(out) as [number, number, string]
  expect(before).toBeGreaterThan(4 * after)
  expect(gc).toBe('undefined')
})
