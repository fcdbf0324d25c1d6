import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../../expected-failure.ts'
import { contentFolder, findEvents } from '../../gen/content/find-content.ts'
import { genStep, optionOf, refuseReserved, refuseTaken, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

/** Names that the generated catalogue uses itself. */
const reserved = ['catalogue', 'mean-hazard', 'messages', 'names']

export const scaffold: Scaffold = (input) => {
  const { root, name } = input
  const folder = `${contentFolder}/events`
  const domain = optionOf(input, 'domain', domainsIn(join(root, folder)))
  const path = `${folder}/${domain}/${name.kebab}.ts`
  refuseReserved(name, reserved, 'the generated catalogue uses the name')
  refuseTaken(root, [path])
  const other = findEvents(root).find(({ ids, kebab }) => kebab === name.kebab || ids.includes(name.kebab))
  if (other !== undefined) {
    throw new ExpectedFailure(`The name is taken by ${folder}/${other.domain}/${other.file}. Choose another name.`)
  }
  return {
    created: { [path]: render('event', name) },
    next: [
      `Write the event in ${path}.`,
      genStep,
      testStep('packages/content/test/events.test.ts', 'packages/content/test/event-examples.test.ts'),
    ],
  }
}

function domainsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
