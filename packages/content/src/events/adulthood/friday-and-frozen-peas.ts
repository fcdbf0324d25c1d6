import { defineEvent } from '../../define-event.ts'

export const fridayAndFrozenPeas = defineEvent({
  id: 'friday-and-frozen-peas',
  kind: 'question',
  category: 'love',
  title: 'A small procedure',
  stages: ['adult'],
  age: { from: 33 },
  cast: { partner: { relation: ['spouse', 'partner'] } },
  conditions: [
    { kind: 'parent', from: 2 },
    { kind: 'not', of: { kind: 'expecting' } },
  ],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The brochure has lain on the dresser since the spring: a small procedure, for him or for her, over in an hour. You have both agreed that there are enough of you in the kitchen. “One of us ought to call,” says {partner}, in the dark. Neither of you has said which, or that it is certain.',
  ],
  options: [
    {
      id: 'you',
      text: 'Make the appointment for yourself, for Friday',
      moneyCost: 40000,
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'On Saturday you lie on the couch under a bag of frozen peas, and are brought toast. {partner} sits down at the other end and takes your feet. “You didn’t even argue,” says {partner}. That is what will be told about you.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'remember', what: 'the-peas-on-friday' },
          ],
          remembers: { role: 'partner', as: 'the bag of frozen peas' },
        },
      ],
    },
    {
      id: 'partner',
      text: '“I thought that you might”',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 60 }, times: 1.5, why: 'you are close' }],
          odds: '{partner} calls',
          text: [
            '{partner} does it on a Friday, alone, by bus, and tells you in the evening over the dishes. You had meant to drive. You had been going to ask what day.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'the-bus-on-friday' },
          ],
          remembers: { role: 'partner', as: 'the bus home on a Friday' },
        },
        {
          chance: 0.4,
          odds: 'it is dropped',
          text: [
            'The brochure goes into the drawer with the takeout menus. It is not spoken of. You both become careful, and then tired, and then both at once.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -4 },
            { kind: 'familiarity', role: 'partner', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'unsure',
      text: 'Say that you are not certain that you are done',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is quiet for so long that you think {partner} has fallen asleep. “Me neither,” says {partner}. You lie there, two people with three jobs and a leaking dishwasher, and are happy for about ten minutes.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 10 },
            { kind: 'affinity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'doctor',
      text: 'Explain what the brochure leaves out',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'experience', ladders: ['medicine', 'nursing'] },
            { kind: 'studied', majors: ['nursing', 'biology'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You draw it on the back of the gas bill, with arrows. “So it’s easier for one of us,” says {partner}, studying it, “and it’s the one who’s holding the pen.” You put the drawing up on the refrigerator, where a child colors it in.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'familiarity', role: 'partner', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
})
