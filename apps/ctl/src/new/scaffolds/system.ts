import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../../expected-failure.ts'
import { afterImports, intoArray, intoObject } from '../../typescript/insert.ts'
import { edited, optionOf, refuseTaken, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

const engine = 'packages/engine'
const order = `${engine}/src/core/system-order.ts`
const agendaKeys = `${engine}/src/core/agenda-keys.ts`
const registry = `${engine}/src/story/registry.ts`

export const scaffold: Scaffold = (input) => {
  const { root, name } = input
  const room = optionOf(input, 'room', readdirSync(join(root, engine, 'src/systems')))
  const path = `${engine}/src/systems/${room}/${name.kebab}.ts`
  const test = `${engine}/test/systems/${room}/${name.kebab}.test.ts`
  refuseTaken(root, [path, test])
  return {
    created: { [path]: render('system', { ...name, room }), [test]: render('system-test', { ...name, room }) },
    changed: {
      [order]: edited(root, order, (tree) => {
        if (new RegExp(`'${name.camel}'`).test(tree.text))
          throw new ExpectedFailure(`The name is taken: ${order} has a system ${name.camel}. Choose another name.`)
        return [intoArray(tree, 'systemNames', `'${name.camel}'`, 'deadline')]
      }),
      [agendaKeys]: edited(root, agendaKeys, (tree) => [intoObject(tree, ['agendaKeys'], `${name.camel}: ['']`)]),
      [registry]: edited(root, registry, (tree) => [
        afterImports(tree, `import { ${name.camel} } from '../systems/${room}/${name.kebab}.ts'`),
        intoObject(tree, ['byName'], name.camel),
      ]),
    },
    next: [
      `Write the system in ${path}, and its test in ${test}.`,
      `List the keys of its agenda items in ${agendaKeys}, and declare what must still be true when they fall due.`,
      `Check its place in ${order}: systems act in this order within a minute.`,
      'Add a migration if existing lives need the system: `begin` is called for new lives only.',
      'node test/golden/record.ts # record the golden lives again if the system changes them; review the difference',
      testStep(test, `${engine}/test/story/registry.test.ts`),
    ],
  }
}
