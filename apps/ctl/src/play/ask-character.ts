import { createInterface } from 'node:readline/promises'
import type { Random } from '@lifegrid/base/random'
import { type NewCharacter, suggestCharacter } from './suggest-character.ts'

/**
 * Asks for sex and name, with suggestions.
 * @param family the last name of the newborn's family.
 * @throws AbortError when the player presses Ctrl-C.
 */
export async function askCharacter(random: Random, family: string): Promise<NewCharacter> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  // Without this, the question would never settle after Ctrl-C at the prompt.
  const interrupt = new AbortController()
  prompt.on('SIGINT', () => interrupt.abort())
  const closed = (): void => interrupt.abort()
  prompt.on('close', closed)
  const ask = async (question: string, suggestion: string): Promise<string> =>
    (await prompt.question(`${question} [${suggestion}] `, { signal: interrupt.signal })).trim() || suggestion
  try {
    console.log('\nA child is born. Press Enter to accept a suggestion.\n')
    const anyone = suggestCharacter(random)
    const sex = await askSex(ask, anyone.sex)
    const suggested = suggestCharacter(random, sex)
    const firstname = await ask('First name?', suggested.firstname)
    const lastname = await ask('Last name? ', family)
    return { firstname, lastname, sex }
  } finally {
    prompt.off('close', closed)
    prompt.close()
  }
}

/** Asks until the answer is one of the two. */
async function askSex(
  ask: (question: string, suggestion: string) => Promise<string>,
  suggested: NewCharacter['sex'],
): Promise<NewCharacter['sex']> {
  for (;;) {
    const answer = (await ask('Girl or boy? (f/m)', suggested === 'female' ? 'f' : 'm')).toLowerCase()
    if (['f', 'girl', 'female'].includes(answer)) return 'female'
    if (['m', 'boy', 'male'].includes(answer)) return 'male'
    console.log('Please answer f for a girl or m for a boy.')
  }
}
