import { defineEvent } from '../../define-event.ts'

export const theOtherCoast = defineEvent({
  id: 'the-other-coast',
  kind: 'question',
  category: 'work',
  title: 'The ocean, for work',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'turned-down-the-coast', daysAgo: 1095 },
        { kind: 'remembers', what: 'went-to-the-coast', daysAgo: 1095 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'look' },
  text: [
    {
      id: 'stayed',
      when: [{ kind: 'remembers', what: 'turned-down-the-coast' }],
      text: 'A conference, three days, on the other coast. From the hotel you can see the building in which you would have worked. Somebody has put a plant in the window that would have been yours.',
    },
    {
      id: 'went',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'turned-down-the-coast' } }],
      text: 'You are back in the old city for a night. The bus still stops where the two of you got off it. There is a light on in the kitchen window, up there.',
    },
  ],
  options: [
    {
      id: 'up',
      text: 'Go up',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          odds: 'someone is working late',
          text: [
            'You ride up. The one who took the job is at the desk, in socks, with a headache. “You’re the one who said no,” comes the answer, with envy. You are shown the view. It is a parking structure.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -14 },
          ],
          of: ['stayed'],
        },
        {
          chance: 0.4,
          odds: 'it is all glass',
          text: [
            'There is an ocean in every window. Nobody looks up. You ride down again with your hand flat against your ribs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
          of: ['stayed'],
        },
        {
          chance: 0.5,
          odds: 'you are let in',
          text: [
            'A family lives there now. They give you coffee. On the doorframe somebody else’s children have been measured, in pencil, up to the top of the paint.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
          of: ['went'],
        },
        {
          chance: 0.5,
          odds: 'nobody answers',
          text: ['You ring. The light goes off. You stand on the step for as long as a stranger can.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -4 }],
          of: ['went'],
        },
      ],
    },
    {
      id: 'look',
      text: 'Look up at it from the street',
      outcomes: [
        {
          chance: 1,
          text: ['You count the floors. You have the number right. You had it right every night for years.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
          of: ['stayed'],
        },
        {
          chance: 1,
          text: ['The light goes off at ten past, as it always did.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: -1 }],
          of: ['went'],
        },
      ],
    },
  ],
})
