import type { MemoryKind } from '../ports.ts'
import { type Line, lines } from '../template/line.ts'

/** How good news come back. */
export const goodNewsRecalls: readonly Line[] = [
  ...lines({}, [
    'So, how has it been since {it}?',
    'I’m still happy about it. I mean, that {it}.',
    'I told somebody about you today, that {it}. They were impressed.',
  ]),
  ...lines({ age: ['kid'] }, ['is it fun since {it}']),
]

/** How a memory comes back. `{it}` is the memory as a clause: 'you would call on Sunday', 'the trampoline'. `{ago}`: 'last week'. */
export const recalls: Readonly<Record<Exclude<MemoryKind, 'summary'>, readonly Line[]>> = {
  promise: [
    ...lines({}, [
      'Hey, didn’t you say {it}?',
      'By the way, you said {it}. I didn’t forget.',
      'And you said {it}. Still on?',
      '{Ago} you told me {it}. How’s that going?',
      'I’m not keeping score, but you did say {it}.',
    ]),
    ...lines({ age: ['kid'] }, ['you said {it} remember', 'you PROMISED {it}']),
  ],
  plan: [
    ...lines({}, [
      'Did that ever happen? You said {it}.',
      'How did it go? You told me {it}.',
      '{Ago} you said {it}. So?',
      'Whatever came of that? You mentioned {it}.',
    ]),
    ...lines({ age: ['kid'] }, ['did you do it? you said {it}', 'remember you said {it}']),
  ],
  confidence: [
    ...lines({}, [
      'I haven’t told anyone, by the way. What you said, that {it}.',
      'I’ve been thinking about what you told me, that {it}. You okay?',
      'How are you doing with it? You told me {it}. I haven’t forgotten.',
    ]),
    ...lines({ age: ['kid'] }, ['I didn’t tell your secret']),
  ],
  joke: [
    ...lines({}, [
      'I’m still laughing about the {it}.',
      'Any news of the {it}?',
      'I told someone about the {it}. They did not get it. Their loss.',
      'I saw something that made me think of you and the {it}.',
    ]),
    ...lines({ age: ['kid'] }, ['remember the {it} hahaha']),
  ],
  news: [
    ...lines({}, [
      'How is it now? I mean, since {it}.',
      'I’ve been thinking about you since {it}. How are you holding up?',
      'Are you doing okay since {it}?',
    ]),
    ...lines({ age: ['kid'] }, ['are you ok since {it}']),
  ],
  taste: [
    ...lines({}, [
      'I saw something today that made me think of you, because {it}.',
      'I remembered that {it}.',
      'Somebody brought it up today and I said, I know a person. Because {it}.',
    ]),
    ...lines({ age: ['kid'] }, ['I remember that {it}']),
  ],
  moment: [
    ...lines({}, [
      'You know what I think about sometimes? {It}.',
      'I haven’t forgotten it. {It}.',
      'It came back to me today: {it}.',
    ]),
    ...lines({ age: ['kid'] }, ['remember? {it}']),
  ],
}
