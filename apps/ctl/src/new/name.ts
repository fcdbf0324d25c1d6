import { ExpectedFailure } from '../expected-failure.ts'
import { camelCase, pascalCase } from '../gen/names.ts'

/** The forms of a new part's name. They are also the placeholders of templates. */
export interface Name {
  /** 'the-last-pastry' */
  readonly kebab: string
  /** 'theLastPastry' */
  readonly camel: string
  /** 'TheLastPastry' */
  readonly pascal: string
  /** 'the_last_pastry' */
  readonly snake: string
  /** 'the last pastry' */
  readonly words: string
  /** 'The last pastry' */
  readonly title: string
}

const lengthMax = 40

/** Words that a module cannot use as the name of an export. */
const reservedWords: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof undefined var void while with yield'
  ).split(' '),
)

/** Names that objects inherit. They would be confusing as keys of a table. */
const inheritedNames: ReadonlySet<string> = new Set(['constructor', 'prototype'])

/** @throws ExpectedFailure when the name is not in kebab-case, is too long, or is reserved. */
export function parseName(kebab: string): Name {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kebab)) {
    throw new ExpectedFailure(
      `"${kebab}" is not in kebab-case. Use lower-case letters, digits and single hyphens, for example the-last-pastry.`,
    )
  }
  if (kebab.length > lengthMax) {
    throw new ExpectedFailure(`"${kebab}" is too long: a name has at most ${lengthMax} characters.`)
  }
  if (reservedWords.has(kebab) || inheritedNames.has(kebab)) {
    throw new ExpectedFailure(`"${kebab}" is a reserved word of JavaScript. Choose another name.`)
  }
  const words = kebab.replaceAll('-', ' ')
  return {
    kebab,
    camel: camelCase(kebab),
    pascal: pascalCase(kebab),
    snake: kebab.replaceAll('-', '_'),
    words,
    title: `${words[0]?.toUpperCase()}${words.slice(1)}`,
  }
}
