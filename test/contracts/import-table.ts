import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './house.ts'

/**
 * A table of allowed imports in ARCHITECTURE.md: name → what it may import. The first column has the name, the second what it may import,
 * separated by spaces.
 * @param marker the table is between `<!-- marker -->` and `<!-- /marker -->`.
 */
export function importTable(marker: string): Map<string, Set<string>> {
  const page = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8')
  const table = new RegExp(`<!-- ${marker} -->([\\s\\S]*?)<!-- /${marker} -->`).exec(page)?.[1]
  if (table === undefined) throw new Error(`docs/ARCHITECTURE.md has no table "${marker}"`)
  const rows = table.split('\n').filter((line) => /^\| *[a-z]/.test(line) && !line.includes('may import'))
  return new Map(
    rows.map((row) => {
      const [name = '', allowed = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return [name, new Set(allowed.split(/\s+/).filter((word) => word !== ''))]
    }),
  )
}
