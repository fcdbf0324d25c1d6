import { join } from 'node:path'
import type { ObjectExpression } from 'oxc-parser'
import { ExpectedFailure } from '../../expected-failure.ts'
import { camelCase } from '../../gen/names.ts'
import { atEndOf } from '../../typescript/insert.ts'
import { objectsIn, propertyOf } from '../../typescript/literals.ts'
import { readTypeScript, type SourceTree } from '../../typescript/parse.ts'
import { edited, optionOf, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

const path = 'packages/observability/src/metrics.ts'
const processes = ['node', 'edge', 'sim', 'worker'] as const
const types = ['counter', 'gauge', 'histogram'] as const

export const scaffold: Scaffold = (input) => {
  const { root, name } = input
  const process = optionOf(input, 'process', processes)
  const type = optionOf(input, 'type', types)
  // A duration without a unit in its name gets one.
  const kebab = type === 'histogram' && !/-(?:ms|bytes)$/.test(name.kebab) ? `${name.kebab}-ms` : name.kebab
  const property = camelCase(kebab)
  const metric = `${process === 'node' ? '' : `${process}_`}${kebab.replaceAll('-', '_')}${type === 'counter' ? '_total' : ''}`
  const tree = readTypeScript(join(root, path))
  if (propertyOf(groupOf(tree, process), property) !== undefined || tree.text.includes(`'${metric}'`))
    throw new ExpectedFailure(`The name is taken: ${path} has ${process}.${property} or lifegrid_${metric}.`)
  const line = render(`metric-${type}`, { ...name, property, metric }).trimEnd()
  return {
    created: {},
    changed: { [path]: edited(root, path, (current) => [atEndOf(groupOf(current, process), line)]) },
    next: [
      `Explain lifegrid_${metric} in ${path}, and correct its labels.`,
      `Count where it happens: metrics.${process}.${property}`,
      testStep('packages/observability/test/metrics.test.ts'),
    ],
  }
}

/** The object with the metrics of a process. */
function groupOf({ program }: SourceTree, process: (typeof processes)[number]): ObjectExpression {
  for (const object of objectsIn(program)) {
    const group = propertyOf(object, process)
    if (group?.type === 'ObjectExpression') return group
  }
  throw new Error(`${path} has no group ${process}`)
}
