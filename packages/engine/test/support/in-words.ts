import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { Refusal as RefusalInWords } from '@lifegrid/contract/errors'
import { inWords } from '../../src/core/message.ts'
import type { Words } from '../../src/core/message-template.ts'
import { type Refusal, refusalInWords } from '../../src/core/refusal.ts'
import type { Life } from '../../src/life/life.ts'

/** A refusal as the client gets it, in the words of the content. */
export function toldRefusal(refused: Refusal | undefined, life: Life, minute = 0): RefusalInWords | undefined {
  return refused === undefined ? undefined : refusalInWords(refused, { life, minute, catalogue })
}

/** A requirement in the words of the content. */
export function toldWords(words: Words | undefined): string | undefined {
  return words === undefined ? undefined : inWords(catalogue, words)
}
