import { ExpectedFailure } from '../../expected-failure.ts'
import { genStep, refuseReserved, refuseTaken, type Scaffold, testStep } from '../scaffold.ts'
import { render } from '../template.ts'

export const scaffold: Scaffold = ({ root, name }) => {
  const contract = `packages/contract/src/commands/${name.kebab}.ts`
  const handler = `packages/engine/src/commands/${name.kebab}.ts`
  const read = `packages/engine/src/reads/${name.kebab}.ts`
  const test = `packages/engine/test/commands/${name.kebab}.test.ts`
  const cases = `test/commands/cases/${name.kebab}.ts`
  refuseReserved(name, ['init'], 'it is the first frame of a connection')
  refuseReserved(name, ['define'], 'a helper file has the name')
  if (name.kebab.startsWith('sys-'))
    throw new ExpectedFailure(
      `"${name.kebab}" is reserved: "sys-" begins the commands of the cluster itself. Use \`lifegrid new system-command\` for one.`,
    )
  refuseTaken(root, [contract, handler, read, test, cases])
  return {
    created: {
      [contract]: render('command-contract', name),
      [handler]: render('command-handler', name),
      [test]: render('command-test', name),
      [cases]: render('command-cases', name),
    },
    next: [
      `Define the message in ${contract}.`,
      `Write the handler in ${handler}, and its test in ${test}.`,
      'Put the words of its refusals into packages/content/src/refusals/<area>.ts, and their placeholders into the table of the same name in packages/engine/src/catalogue/refusals.',
      `Give a case for its success and for each of its refusals in ${cases}.`,
      genStep,
      'Write its page of exchanges: npx vitest run --project e2e test/commands -u',
      testStep('packages/contract/test/tables.test.ts', test),
    ],
  }
}
